/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Whole numbers of 16 bits. */
final class SmallintKind extends ColumnKind<Short> {

  SmallintKind() {
    super(Short.class, "smallint");
  }

  @Override
  Bind bind(Short value) {
    return Bind.smallint(value);
  }

  @Override
  public Short read(Row row, int column) throws SQLException {
    return row.smallint(column);
  }

  @Override
  public String literal(Literal value) {
    return value.digits(Short.SIZE);
  }
}
