/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static java.util.stream.Collectors.joining;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A model says when its rows were made and last written, or why it does not. */
public final class ModelHasTimestamps implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.timestamps().required()) {
        checkColumns(model, problems);
      } else if (model.timestamps().reason().isBlank()) {
        problems.error(
            this,
            Places.model(model, "timestamps"),
            "%s goes without timestamps, but gives no reason.".formatted(model.name()),
            "Say why, for its readers: @Model(timestamps = false, reason = \"...\").");
      }
    }
  }

  private void checkColumns(ModelMapping model, Problems problems) {
    List<Role> missing =
        Stream.of(Role.CREATED_AT, Role.UPDATED_AT)
            .filter(role -> model.columns().stream().noneMatch(column -> column.is(role)))
            .toList();
    if (!missing.isEmpty()) {
      problems.error(
          this,
          model.origin(),
          "%s has no %s."
              .formatted(
                  model.name(),
                  missing.stream()
                      .map(role -> "@" + role.annotation())
                      .collect(joining(" and no "))),
          "Add %s, or opt out: @Model(timestamps = false, reason = \"...\")."
              .formatted(
                  missing.stream()
                      .map(role -> "@%s Instant %s".formatted(role.annotation(), role.usualName()))
                      .collect(joining(" and "))));
    }
  }
}
