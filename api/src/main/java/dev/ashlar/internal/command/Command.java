/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement: its text, its parameters, and what becomes of its result. */
public interface Command<R> {

  String sql();

  /** What it is for, and for which model. */
  Purpose purpose();

  /** Binds, executes and reads the result to its end. */
  R run(PreparedStatement statement, Binder binder, Environment environment) throws SQLException;

  /** How many rows were read or written. */
  long rows(R result);

  /** The number of rows of a batch, else 1. */
  default int batch() {
    return 1;
  }

  /** The columns that it asks back for each row, which the database gives; none for most. */
  default List<String> generatedColumns() {
    return List.of();
  }

  /** Whether it writes rows and gives them back. */
  default boolean isReturning() {
    return false;
  }

  /** The parameters, where they are known before it runs. */
  default List<Bind> binds() {
    return List.of();
  }

  /** Whether the value of this parameter, counted from 1, must not be shown. */
  default boolean isSensitive(int parameter) {
    return binds().get(parameter - 1).isSensitive();
  }

  /** Whether the driver's words might show a value of a sensitive column. */
  default boolean touchesSensitive() {
    return purpose().subject().hasSensitive() || binds().stream().anyMatch(Bind::isSensitive);
  }

  /** Which rows a failed statement was about, for a search for the foreign key that refused. */
  default Evidence evidence() {
    return Evidence.NONE;
  }
}
