/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection that keeps its settings and prepares what it is told. */
abstract class StubConnection implements Connection {

  private static final MethodHandle NEW =
      Completed.constructor(MethodHandles.lookup(), StubConnection.class, StubAnswer.class);

  private static final @Nullable Object[][] SETTINGS = {{"UTF8", "on", "origin", 1}};

  private final StubAnswer answer;
  private boolean autoCommit = true;
  private int isolation = TRANSACTION_READ_COMMITTED;
  private boolean closed;
  private int statements;
  private @Nullable PreparedStatement prepared;

  StubConnection(StubAnswer answer) {
    this.answer = answer;
  }

  static StubConnection open(StubAnswer answer) {
    try {
      return (StubConnection) NEW.invokeExact(answer);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final PreparedStatement prepareStatement(String sql) {
    if (closed || sql.isEmpty()) {
      throw new IllegalStateException("closed, or nothing to prepare");
    }
    PreparedStatement statement = StubStatement.of(this, answer.rows(statements++), sql);
    prepared = statement;
    return statement;
  }

  /** For what is asked of the settings of a database before it is used: PostgreSQL's defaults. */
  @Override
  public final Statement createStatement() {
    return StubStatement.of(this, SETTINGS, "");
  }

  /** What the next of several statements gives that were prepared as one. */
  @Nullable Object[][] next() {
    return answer.rows(statements++);
  }

  int count() {
    return answer.count();
  }

  @Override
  public final Array createArrayOf(String type, Object[] elements) {
    return StubArray.of(elements);
  }

  @Override
  public final DatabaseMetaData getMetaData() {
    return StubMetaData.get();
  }

  @Override
  public final boolean getAutoCommit() {
    return autoCommit;
  }

  @Override
  public final void setAutoCommit(boolean value) {
    autoCommit = value;
  }

  @Override
  public final int getTransactionIsolation() {
    return isolation;
  }

  @Override
  public final void setTransactionIsolation(int level) {
    isolation = level;
  }

  @Override
  public final void commit() {}

  @Override
  public final void rollback() {}

  @Override
  public final boolean isClosed() {
    return closed;
  }

  @Override
  public final void close() {
    closed = true;
  }

  @Override
  public final String toString() {
    return "prepared " + prepared;
  }
}
