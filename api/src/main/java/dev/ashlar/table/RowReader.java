/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/**
 * Makes a model of some columns of a row; the generated {@code UserMapper::read}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface RowReader<M> {

  /** Reads the model's columns, of which the first stands at this position. */
  M read(Row row, int first) throws SQLException;
}
