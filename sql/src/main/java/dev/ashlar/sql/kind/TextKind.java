/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Texts, with a limit or without. */
final class TextKind extends ColumnKind<String> {

  TextKind(String factory) {
    super(String.class, factory);
  }

  @Override
  Bind bind(String value) {
    return Bind.text(value);
  }

  @Override
  public String read(Row row, int column) throws SQLException {
    return row.text(column);
  }

  @Override
  public String literal(Literal value) {
    return Literal.quoted(value.text());
  }
}
