/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Role;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What a column must be whose role is a moment. */
final class Moments {

  private Moments() {}

  /** Takes each column whose role is a moment and whose type is one of these. */
  static void each(
      Mappings mappings, Predicate<JavaType> types, BiConsumer<ColumnMapping, Role> taken) {
    for (ColumnMapping column : mappings.columns()) {
      if (types.test(column.type())) {
        column.roles().stream()
            .filter(Role::isMoment)
            .sorted()
            .forEach(role -> taken.accept(column, role));
      }
    }
  }

  /** The whole way to it, so that no other rule has to speak next. */
  static String fix(ColumnMapping column, Role role) {
    return role == Role.SOFT_DELETE && !column.nullness().isNullable()
        ? "Write @SoftDelete @Nullable Instant deletedAt: null stands for a live row."
        : "Make it an Instant.";
  }
}
