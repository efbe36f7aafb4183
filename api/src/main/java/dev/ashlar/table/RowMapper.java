/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/**
 * Makes a value of the current row of a result set.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowMapper<T> {

  /** Reads columns by position; must not keep the row, which is the same object for all rows. */
  T map(Row row) throws SQLException;
}
