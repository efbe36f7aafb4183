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

/** Constants, by name. */
final class EnumKind extends ColumnKind<Enum<?>> {

  EnumKind() {
    super(Enum.class, "enumeration");
  }

  @Override
  Bind bind(Enum<?> value) {
    return Bind.constant(value);
  }

  @Override
  public String read(Row row, int column) throws SQLException {
    return row.text(column);
  }

  @Override
  public String literal(Literal value) {
    return Literal.quoted(value.constant());
  }

  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of(column + " IN (" + Literal.quoted(type.values()) + ")");
  }
}
