/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** What may be absent has a type that can be: no primitive is ever null. */
final class NullableIsNotPrimitive implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.type().kind() == JavaType.Kind.PRIMITIVE && column.nullness().isNullable()) {
        problems.error(
            this,
            column.origin(),
            "%s is @Nullable, but %s is never null."
                .formatted(column.label(), Words.a(column.type().shortName())),
            "Write @Nullable %s %s, or leave @Nullable out."
                .formatted(boxed(column.type().name()), column.name()));
      }
    }
  }

  private static String boxed(TypeName primitive) {
    return ((ClassName) primitive.box()).simpleName();
  }
}
