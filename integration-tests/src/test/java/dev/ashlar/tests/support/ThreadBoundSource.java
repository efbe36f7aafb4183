/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A data source as frameworks have it: inside their transaction it hands out the connection of the
 * thread, whose {@code close} does nothing; outside, one that is closed as usual.
 */
public final class ThreadBoundSource extends PlainSource {

  /** What belongs to the owner of a transaction. */
  private static final Set<String> OWNERS =
      Set.of(
          "commit", "rollback", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "abort");

  private final DataSource real;
  private final Map<Thread, Connection> bound = new ConcurrentHashMap<>();
  private final List<String> meddling = new ArrayList<>();
  private String first = "";
  private int open;

  public ThreadBoundSource(DataSource real) {
    this.real = real;
  }

  /** A statement for each connection, before a transaction begins on it. */
  public void beforeTransactions(String sql) {
    first = sql;
  }

  /** Runs work in a transaction, as a framework does: commits, or rolls back when it throws. */
  public <R> R inTransaction(Supplier<R> work) {
    try (Connection connection = real.getConnection()) {
      if (!first.isEmpty()) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(first);
        }
      }
      connection.setAutoCommit(false);
      bound.put(Thread.currentThread(), connection);
      try {
        R result = work.get();
        connection.commit();
        return result;
      } catch (RuntimeException | Error failure) {
        connection.rollback();
        throw failure;
      } finally {
        bound.remove(Thread.currentThread());
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What only the owner of the transaction may do, and somebody else did. */
  public List<String> meddling() {
    return meddling;
  }

  /** How many connections were handed out and not given back. */
  public int open() {
    return open;
  }

  @Override
  public Connection getConnection() throws SQLException {
    open++;
    Connection mine = bound.get(Thread.currentThread());
    Connection connection = mine == null ? real.getConnection() : mine;
    return Wrapped.of(
        Connection.class,
        connection,
        (method, arguments, call) -> {
          if (OWNERS.contains(method)) {
            meddling.add(method);
          }
          if (method.equals("close")) {
            open--;
            if (mine != null) {
              return null;
            }
          }
          return call.call();
        });
  }
}
