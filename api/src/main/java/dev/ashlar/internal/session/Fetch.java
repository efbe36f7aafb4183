/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.Requested;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.RowMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement that gives any number of rows: a select, or a write that gives its rows back. */
public record Fetch<T>(Request request, RowMapper<? extends T> mapper)
    implements Requested<List<T>> {

  /** A select. */
  public Fetch(BoundStatement select, RowMapper<? extends T> mapper, Purpose purpose) {
    this(Request.of(select, purpose), mapper);
  }

  @Override
  public List<T> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds(), binder);
    return all(statement, this, mapper, environment);
  }

  /** Runs a statement whose parameters are written, and reads the rows that it gives. */
  public static <T> List<T> all(
      PreparedStatement statement,
      Command<?> command,
      RowMapper<? extends T> mapper,
      Environment environment)
      throws SQLException {
    return all(statement.executeQuery(), command, mapper, environment);
  }

  /** Reads the rows of a result to its end. */
  static <T> List<T> all(
      ResultSet executed,
      Command<?> command,
      RowMapper<? extends T> mapper,
      Environment environment)
      throws SQLException {
    try (ResultSet results = executed) {
      List<T> rows = new ArrayList<>();
      Row row = environment.row(results);
      while (results.next()) {
        rows.add(FetchOne.read(row, mapper, command, environment));
      }
      return rows;
    }
  }

  @Override
  public long rows(List<T> result) {
    return result.size();
  }

  @Override
  public boolean isReturning() {
    return purpose().kind() != StatementKind.READ;
  }
}
