/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.jdbc.ArrayElements;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.StandardRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a result set of PostgreSQL. */
final class PostgresRow extends StandardRow {

  PostgresRow(ResultSet rows, JsonValues json) {
    super(rows, json);
  }

  @Override
  public <E> @Nullable List<E> nullableList(int column, ElementReader<E> element)
      throws SQLException {
    return ArrayElements.list(rows, column, elements -> new PostgresRow(elements, json), element);
  }
}
