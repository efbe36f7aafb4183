/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.Requested;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.RowMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A statement that gives one row or none: a find by key, or a write that gives its row back. */
public record FetchOne<M>(Request request, RowMapper<M> mapper) implements Requested<Optional<M>> {

  @Override
  public Optional<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds(), binder);
    return only(statement, this, mapper, environment);
  }

  /** The one row of a statement that is bound already. */
  public static <M> Optional<M> only(
      PreparedStatement statement,
      Command<Optional<M>> command,
      RowMapper<M> mapper,
      Environment environment)
      throws SQLException {
    ResultSet executed = statement.executeQuery();
    try (ResultSet results = executed) {
      Optional<M> model = Optional.empty();
      Row row = environment.row(results);
      // To the end: SQLite 3.54 gives the row first and checks foreign keys after the last one.
      while (results.next()) {
        if (model.isEmpty()) {
          model = Optional.of(read(row, mapper, command, environment));
        }
      }
      return model;
    }
  }

  /**
   * Reads a row. Only what fails here is about what is stored: some databases do a write while its
   * rows are asked for, so that a failure of that is one of the statement.
   */
  static <T> T read(
      Row row, RowMapper<? extends T> mapper, Command<?> command, Environment environment)
      throws SQLException {
    try {
      return mapper.map(row);
    } catch (SQLException e) {
      throw Failures.ofReading(environment, command, e);
    }
  }

  @Override
  public long rows(Optional<M> result) {
    return result.isPresent() ? 1 : 0;
  }

  @Override
  public boolean isReturning() {
    return purpose().kind() != StatementKind.READ;
  }
}
