/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.jdbc.ArrayElements;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.MomentColumns;
import dev.ashlar.sql.jdbc.StandardRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a result set of H2. */
final class H2Row extends StandardRow {

  private final MomentColumns moments = new MomentColumns(H2Moments.SHIFTING);

  H2Row(ResultSet rows, JsonValues json) {
    super(rows, json);
  }

  @Override
  public @Nullable Instant nullableInstant(int column) throws SQLException {
    moments.check(rows, column);
    return super.nullableInstant(column);
  }

  @Override
  public <E> @Nullable List<E> nullableList(int column, ElementReader<E> element)
      throws SQLException {
    return ArrayElements.list(rows, column, elements -> new H2Row(elements, json), element);
  }
}
