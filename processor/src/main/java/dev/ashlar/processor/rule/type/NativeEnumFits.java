/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import dev.ashlar.sql.schema.Names;

/** A native enum is an enum, whose constants every database can keep in a type of its own. */
final class NativeEnumFits implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.options().nativeEnum() && column.scalar().isKnown()) {
        check(column, problems);
      }
    }
  }

  private void check(ColumnMapping column, Problems problems) {
    if (column.scalar().kind() != JavaType.Kind.ENUM) {
      problems.error(
          this,
          Places.column(column, "nativeEnum"),
          "%s has nativeEnum, but %s is no enum."
              .formatted(column.label(), Words.a(column.scalar().shortName())),
          "Leave nativeEnum out.");
      return;
    }
    column.scalar().constants().stream()
        .filter(constant -> !Names.fit(constant).equals(constant))
        .findFirst()
        .ifPresent(
            constant ->
                problems.error(
                    this,
                    Places.column(column, "nativeEnum"),
                    "%s has nativeEnum, but %s has more than the %s bytes that every database takes."
                        .formatted(column.label(), constant, Names.LIMIT),
                    "Shorten the constant, or leave nativeEnum out."));
  }
}
