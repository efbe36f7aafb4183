/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;

/** The type of what may be one of several. */
final class CommonType {

  private CommonType() {}

  /** One that has room for both, which are of the same kind, or whole numbers of several sizes. */
  static ColumnType of(ColumnType one, ColumnType other) {
    if (one.kind() == ColumnType.Kind.DECIMAL && other.kind() == ColumnType.Kind.DECIMAL) {
      int scale = Math.max(one.scale(), other.scale());
      int before = Math.max(one.precision() - one.scale(), other.precision() - other.scale());
      return ColumnType.decimal(before + scale, scale);
    }
    if (one.kind() == ColumnType.Kind.VARCHAR) {
      return ColumnType.text();
    }
    return other.kind() == ColumnType.Kind.BIGINT ? other : one;
  }
}
