/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.message.Words;

/** A schema has a name that a class can begin with, and databases to write SQL for. */
final class SettingsFit implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    Configuration configuration = graph.configuration();
    configuration
        .refusedName()
        .ifPresent(
            name ->
                problems.error(
                    this,
                    Places.models(configuration, "name"),
                    "The schema is called \"%s\", but the class %sSchema cannot be."
                        .formatted(name, name),
                    "Choose a name in upper camel case, such as \"%s\"."
                        .formatted(configuration.settings().schema())));
    if (configuration.isWithoutVendors()) {
      problems.error(
          this,
          Places.models(configuration, "vendors"),
          "The schema \"%s\" has no vendors, so that no SQL could be written for it."
              .formatted(configuration.settings().schema()),
          "Name one or more, or leave vendors out, which gives %s."
              .formatted(
                  Words.and(
                      configuration.settings().vendors().stream()
                          .sorted()
                          .map(Vendor::name)
                          .toList())));
    }
  }
}
