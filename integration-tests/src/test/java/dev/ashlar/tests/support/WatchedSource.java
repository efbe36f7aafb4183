/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real data source that watches what is open, and makes some calls fail. */
public final class WatchedSource extends PlainSource {

  /** What to do with a connection before it is handed out. */
  @FunctionalInterface
  public interface Preparation {
    void prepare(Connection connection) throws SQLException;
  }

  private final DataSource real;
  private final List<String> open = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();
  private final List<String> thrownAway = new ArrayList<>();
  private Preparation preparation = connection -> {};
  private Set<String> failing = Set.of();
  private int number;
  private int borrowed;

  public WatchedSource(DataSource real) {
    this.real = real;
  }

  /** What was opened and not closed. */
  public List<String> open() {
    return open;
  }

  /** How often a connection was asked for. */
  public int borrowed() {
    return borrowed;
  }

  /** How many connections were thrown away. */
  public int aborted() {
    return thrownAway.size();
  }

  /** How connections were set when they came back, one line for each. */
  public List<String> settings() {
    return settings;
  }

  public void onBorrow(Preparation value) {
    preparation = value;
    settings.clear();
  }

  /** Methods of a connection, and statements, that fail from now on. */
  public void failOn(String... names) {
    failing = Set.of(names);
  }

  @Override
  public Connection getConnection() throws SQLException {
    borrowed++;
    Connection connection = real.getConnection();
    preparation.prepare(connection);
    return watched(Connection.class, connection);
  }

  private <T extends AutoCloseable> T watched(Class<T> type, T target) {
    String name = type.getSimpleName() + " " + number++;
    open.add(name);
    return Wrapped.of(
        type,
        target,
        (method, arguments, call) -> {
          if (method.equals("close")
              && open.remove(name)
              && target instanceof Connection each
              && !thrownAway.contains(name)) {
            noteSettings(each);
          }
          if (method.equals("abort")) {
            thrownAway.add(name);
          }
          if (failing.contains(method) && target instanceof Connection) {
            if (method.equals("close")) {
              call.call();
            }
            throw new SQLException("made to fail");
          }
          if (arguments != null
              && arguments.length > 0
              && arguments[0] instanceof String text
              && failing.contains(text)) {
            throw new SQLException("made to fail");
          }
          return watchedResult(call.call());
        });
  }

  private void noteSettings(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      settings.add(
          "autoCommit=%s isolation=%d"
              .formatted(connection.getAutoCommit(), connection.getTransactionIsolation()));
    }
  }

  private @Nullable Object watchedResult(@Nullable Object result) {
    if (result instanceof PreparedStatement statement) {
      return watched(PreparedStatement.class, statement);
    }
    if (result instanceof Statement statement) {
      return watched(Statement.class, statement);
    }
    return result instanceof ResultSet rows ? watched(ResultSet.class, rows) : result;
  }
}
