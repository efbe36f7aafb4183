/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Binary floating point numbers of 32 bits. */
final class FloatKind extends ColumnKind<Float> {

  FloatKind() {
    super(Float.class, "single");
  }

  @Override
  Bind bind(Float value) {
    return Bind.single(value);
  }

  @Override
  public Float read(Row row, int column) throws SQLException {
    return row.single(column);
  }

  @Override
  public String literal(Literal value) {
    return Float.toString(value.single());
  }
}
