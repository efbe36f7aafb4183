/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;

/** Months of a year, as their first days. */
final class YearMonthKind extends ColumnKind<YearMonth> {

  YearMonthKind() {
    super(YearMonth.class, "yearMonth");
  }

  @Override
  Bind bind(YearMonth value) {
    return Bind.yearMonth(value);
  }

  @Override
  public YearMonth read(Row row, int column) throws SQLException {
    return row.yearMonth(column);
  }

  @Override
  public String literal(Literal value) {
    return "DATE '" + value.yearMonth().atDay(1) + "'";
  }

  @Override
  public Optional<String> check(String column, ColumnType type) {
    return Optional.of("EXTRACT(DAY FROM " + column + ") = 1");
  }
}
