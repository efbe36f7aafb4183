/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.time.LocalTime;

/** Times of the day with microseconds. */
final class TimeKind extends ColumnKind<LocalTime> {

  TimeKind() {
    super(LocalTime.class, "time");
  }

  @Override
  Bind bind(LocalTime value) {
    return Bind.time(value);
  }

  @Override
  public LocalTime read(Row row, int column) throws SQLException {
    return row.time(column);
  }

  @Override
  public String literal(Literal value) {
    return "TIME " + Literal.quoted(value.time());
  }
}
