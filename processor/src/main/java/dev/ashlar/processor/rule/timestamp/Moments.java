/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Role;

/** What a column must be whose role is a moment. */
final class Moments {

  private Moments() {}

  /** The whole way to it, so that no other rule has to speak next. */
  static String fix(ColumnMapping column, Role role) {
    return role == Role.SOFT_DELETE && !column.nullness().isNullable()
        ? "Write @SoftDelete @Nullable Instant deletedAt: null stands for a live row."
        : "Make it an Instant.";
  }
}
