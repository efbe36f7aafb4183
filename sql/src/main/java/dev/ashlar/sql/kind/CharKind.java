/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.SQLException;
import java.util.Optional;

/** Single characters, of those that one {@code char} can hold. */
final class CharKind extends ColumnKind<Character> {

  CharKind() {
    super(Character.class, "character");
  }

  @Override
  Bind bind(Character value) {
    return Bind.character(value);
  }

  @Override
  public Character read(Row row, int column) throws SQLException {
    return row.character(column);
  }

  @Override
  public String literal(Literal value) {
    return Literal.quoted(value.character());
  }

  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of("char_length(%s) = 1 AND octet_length(%s) <= 3".formatted(column, column));
  }
}
