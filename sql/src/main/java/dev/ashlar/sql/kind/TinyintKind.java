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

/** Whole numbers of 8 bits. */
final class TinyintKind extends ColumnKind<Byte> {

  TinyintKind() {
    super(Byte.class, "tinyint");
  }

  @Override
  Bind bind(Byte value) {
    return Bind.tinyint(value);
  }

  @Override
  public Byte read(Row row, int column) throws SQLException {
    return row.tinyint(column);
  }

  @Override
  public String literal(Literal value) {
    return value.digits(Byte.SIZE);
  }

  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of("%s BETWEEN %s AND %s".formatted(column, Byte.MIN_VALUE, Byte.MAX_VALUE));
  }
}
