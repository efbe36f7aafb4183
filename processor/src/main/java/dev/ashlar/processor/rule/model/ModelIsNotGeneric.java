/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A model has no type parameters: a table has columns of fixed types. */
final class ModelIsNotGeneric implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.shape().isGeneric()) {
        problems.refuse(
            this,
            model.qualifiedName(),
            model.origin(),
            "%s has type parameters, but the columns of a table have fixed types."
                .formatted(model.name()),
            "Leave them out, and write one model for each table.");
      }
    }
  }
}
