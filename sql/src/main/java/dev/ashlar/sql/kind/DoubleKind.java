/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Binary floating point numbers of 64 bits. */
final class DoubleKind extends ColumnKind<Double> {

  DoubleKind() {
    super(Double.class, "real");
  }

  @Override
  Bind bind(Double value) {
    return Bind.real(value);
  }

  @Override
  public Double read(Row row, int column) throws SQLException {
    return row.real(column);
  }

  @Override
  public String literal(Literal value) {
    return value.real();
  }
}
