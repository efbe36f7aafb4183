/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** An embedded record does not hold itself, at any depth. */
final class EmbeddedIsAcyclic implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (EmbeddedMapping embedded : model.embeddeds()) {
        if (embedded.isCyclic()) {
          problems.refuse(
              this,
              model.qualifiedName(),
              embedded.origin(),
              "%s is %s inside of another one, and so on without end: no table has columns for it."
                  .formatted(embedded.label(), Words.a(embedded.typeName())),
              "Make a model of %s and refer to it with a Ref, or leave the component out."
                  .formatted(embedded.typeName()));
        }
      }
    }
  }
}
