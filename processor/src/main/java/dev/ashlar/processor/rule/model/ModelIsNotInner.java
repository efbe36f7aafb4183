/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A model can be made without an instance of the class around it. */
final class ModelIsNotInner implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.shape().isInner()) {
        problems.refuse(
            this,
            model.qualifiedName(),
            model.origin(),
            "%s is an inner class, so that no row could be made of it.".formatted(model.name()),
            "Make it static or a record, or move it to a file of its own.");
      }
    }
  }
}
