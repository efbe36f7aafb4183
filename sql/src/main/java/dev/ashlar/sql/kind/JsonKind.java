/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** JSON of any form, as text. */
final class JsonKind extends ColumnKind<String> {

  JsonKind() {
    super(String.class, "json");
  }

  @Override
  Bind bind(String value) {
    return Bind.jsonText(value);
  }

  @Override
  public String read(Row row, int column) throws SQLException {
    return row.jsonText(column);
  }

  @Override
  public String literal(Literal value) {
    return Literal.quoted(value.text());
  }
}
