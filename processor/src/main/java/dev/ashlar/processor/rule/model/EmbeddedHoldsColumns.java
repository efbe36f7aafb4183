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

/** An embedded record is a plain record of columns. */
final class EmbeddedHoldsColumns implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (EmbeddedMapping embedded : model.embeddeds()) {
        if (!embedded.objection().isEmpty()) {
          problems.refuse(
              this,
              model.qualifiedName(),
              embedded.origin(),
              "%s embeds %s, which %s."
                  .formatted(embedded.label(), embedded.typeName(), embedded.objection()),
              "Embed a record with components that are columns, which generated code can make.");
        }
        for (String misplaced : embedded.misplaced()) {
          problems.refuse(
              this,
              model.qualifiedName(),
              embedded.origin(),
              "%s embeds %s with %s.".formatted(embedded.label(), embedded.typeName(), misplaced),
              "Move it to %s itself; an embedded record holds plain columns only."
                  .formatted(model.name()));
        }
      }
    }
  }
}
