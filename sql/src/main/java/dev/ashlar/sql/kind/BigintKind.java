/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Whole numbers of 64 bits. */
final class BigintKind extends ColumnKind<Long> {

  BigintKind() {
    super(Long.class, "bigint");
  }

  @Override
  Bind bind(Long value) {
    return Bind.bigint(value);
  }

  @Override
  public Long read(Row row, int column) throws SQLException {
    return row.bigint(column);
  }

  @Override
  public String literal(Literal value) {
    return value.digits(Long.SIZE);
  }
}
