/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.SQLException;
import java.time.Year;
import java.util.Optional;

/** Years, as numbers. */
final class YearKind extends ColumnKind<Year> {

  YearKind() {
    super(Year.class, "year");
  }

  @Override
  Bind bind(Year value) {
    return Bind.year(value);
  }

  @Override
  public Year read(Row row, int column) throws SQLException {
    return row.year(column);
  }

  @Override
  public String literal(Literal value) {
    return value.year();
  }

  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of(column + " BETWEEN 1 AND 9999");
  }
}
