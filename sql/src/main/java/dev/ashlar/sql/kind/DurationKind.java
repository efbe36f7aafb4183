/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.time.Duration;

/** Lengths of time, in microseconds. */
final class DurationKind extends ColumnKind<Duration> {

  DurationKind() {
    super(Duration.class, "duration");
  }

  @Override
  Bind bind(Duration value) {
    return Bind.duration(value);
  }

  @Override
  public Duration read(Row row, int column) throws SQLException {
    return row.duration(column);
  }

  @Override
  public String literal(Literal value) {
    return value.micros();
  }
}
