/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.time.Instant;

/** Moments with microseconds. */
final class InstantKind extends ColumnKind<Instant> {

  InstantKind() {
    super(Instant.class, "instant");
  }

  @Override
  Bind bind(Instant value) {
    return Bind.instant(value);
  }

  @Override
  public Instant read(Row row, int column) throws SQLException {
    return row.instant(column);
  }

  @Override
  public String literal(Literal value) {
    return "TIMESTAMP WITH TIME ZONE '" + value.instant() + "'";
  }
}
