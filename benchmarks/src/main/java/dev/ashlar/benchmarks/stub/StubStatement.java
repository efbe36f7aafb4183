/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A statement that takes any parameter and gives the one answer. */
abstract class StubStatement implements PreparedStatement {

  private static final MethodHandle NEW =
      Completed.constructor(
          MethodHandles.lookup(),
          StubStatement.class,
          StubConnection.class,
          Object[][].class,
          String.class);

  private final StubConnection connection;
  private final String sql;
  private @Nullable Object[][] rows;
  // Kept, so that no parameter can be optimised away.
  private @Nullable Object lastObject;
  private long lastNumber;
  private int batch;
  private int arrayed = 1;
  private int position;
  private @Nullable ResultSet open;

  StubStatement(StubConnection connection, @Nullable Object[][] rows, String sql) {
    this.connection = connection;
    this.rows = rows;
    this.sql = sql;
  }

  static StubStatement of(StubConnection connection, @Nullable Object[][] rows, String sql) {
    try {
      return (StubStatement) NEW.invokeExact(connection, rows, sql);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final void setString(int index, @Nullable String value) {
    lastObject = value;
  }

  @Override
  public final void setObject(int index, @Nullable Object value) {
    lastObject = value;
  }

  @Override
  public final void setObject(int index, @Nullable Object value, int type) {
    lastObject = value;
  }

  @Override
  public final void setNull(int index, int type) {
    lastNumber = type;
  }

  @Override
  public final void setInt(int index, int value) {
    lastNumber = value;
  }

  @Override
  public final void setLong(int index, long value) {
    lastNumber = value;
  }

  @Override
  public final void setBoolean(int index, boolean value) {
    lastNumber = value ? 1 : 0;
  }

  @Override
  public final void setArray(int index, Array value) {
    lastObject = value;
    arrayed = ((StubArray) value).length();
  }

  @Override
  public final Connection getConnection() {
    return connection;
  }

  @Override
  public final void addBatch() {
    batch++;
  }

  @Override
  public final int[] executeBatch() {
    int[] counts = new int[batch];
    Arrays.fill(counts, connection.count());
    batch = 0;
    return counts;
  }

  @Override
  public final ResultSet executeQuery() {
    ResultSet opened = StubRows.of(rows);
    open = opened;
    return opened;
  }

  /** Selects with semicolons between them. */
  @Override
  public final boolean execute() {
    return true;
  }

  @Override
  public final ResultSet getResultSet() {
    return executeQuery();
  }

  @Override
  public final boolean getMoreResults() {
    int semicolon = sql.indexOf(';', position);
    if (semicolon < 0) {
      return false;
    }
    position = semicolon + 1;
    rows = connection.next();
    return true;
  }

  @Override
  public final ResultSet executeQuery(String sql) {
    return executeQuery();
  }

  /** Arrays are the columns of rows, each of which is written. */
  @Override
  public final int executeUpdate() {
    return connection.count() * arrayed;
  }

  @Override
  public final void close() {
    lastObject = null;
  }

  @Override
  public final String toString() {
    return "%s, %d, %d in a batch, %s".formatted(lastObject, lastNumber, batch, open);
  }
}
