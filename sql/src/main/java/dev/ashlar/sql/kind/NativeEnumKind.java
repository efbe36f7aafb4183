/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Constants, by name, in a type of the database's own where it has such. */
final class NativeEnumKind extends ColumnKind<Enum<?>> {

  NativeEnumKind() {
    super(Enum.class, "nativeEnumeration");
  }

  @Override
  Bind bind(Enum<?> value) {
    return Bind.nativeConstant(value);
  }

  @Override
  public String read(Row row, int column) throws SQLException {
    return row.text(column);
  }

  @Override
  public String literal(Literal value) {
    return Literal.quoted(value.constant());
  }
}
