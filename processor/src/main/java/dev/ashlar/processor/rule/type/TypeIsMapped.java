/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.processor.rule.Words;

/** Every column has a Java type that columns can have. */
public final class TypeIsMapped implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      JavaType type = column.type();
      if (type.isKnown() && Codecs.find(column).isEmpty()) {
        problems.error(
            this,
            column.origin(),
            "%s is %s, which cannot be a column."
                .formatted(column.label(), Words.a(type.shortName())),
            mappings.contains(type.name())
                ? "Refer to the model, as in @Relation Ref<%s> %s."
                    .formatted(type.shortName(), column.name())
                : NearestType.advice(type));
      }
    }
  }
}
