/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** True or false. */
final class BooleanKind extends ColumnKind<Boolean> {

  BooleanKind() {
    super(Boolean.class, "bool");
  }

  @Override
  Bind bind(Boolean value) {
    return Bind.bool(value);
  }

  @Override
  public Boolean read(Row row, int column) throws SQLException {
    return row.bool(column);
  }

  @Override
  public String literal(Literal value) {
    return value.bool() ? "TRUE" : "FALSE";
  }
}
