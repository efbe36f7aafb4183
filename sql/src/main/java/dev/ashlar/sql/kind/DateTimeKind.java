/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Dates with a time and microseconds, of no zone. */
final class DateTimeKind extends ColumnKind<LocalDateTime> {

  DateTimeKind() {
    super(LocalDateTime.class, "dateTime");
  }

  @Override
  Bind bind(LocalDateTime value) {
    return Bind.dateTime(value);
  }

  @Override
  public LocalDateTime read(Row row, int column) throws SQLException {
    return row.dateTime(column);
  }

  @Override
  public String literal(Literal value) {
    return "TIMESTAMP " + Literal.quoted(value.dateTime());
  }
}
