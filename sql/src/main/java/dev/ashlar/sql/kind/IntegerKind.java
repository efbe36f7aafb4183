/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Whole numbers of 32 bits. */
final class IntegerKind extends ColumnKind<Integer> {

  IntegerKind() {
    super(Integer.class, "integer");
  }

  @Override
  Bind bind(Integer value) {
    return Bind.integer(value);
  }

  @Override
  public Integer read(Row row, int column) throws SQLException {
    return row.integer(column);
  }

  @Override
  public String literal(Literal value) {
    return value.digits(Integer.SIZE);
  }
}
