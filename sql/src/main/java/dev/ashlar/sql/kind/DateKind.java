/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.time.LocalDate;

/** Days of the calendar. */
final class DateKind extends ColumnKind<LocalDate> {

  DateKind() {
    super(LocalDate.class, "date");
  }

  @Override
  Bind bind(LocalDate value) {
    return Bind.date(value);
  }

  @Override
  public LocalDate read(Row row, int column) throws SQLException {
    return row.date(column);
  }

  @Override
  public String literal(Literal value) {
    return "DATE '" + value.date() + "'";
  }
}
