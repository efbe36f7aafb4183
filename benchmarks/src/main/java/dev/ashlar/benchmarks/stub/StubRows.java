/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** Rows from memory. Nothing is converted: what is stored has the type that is asked for. */
abstract class StubRows implements ResultSet {

  private static final MethodHandle NEW =
      Completed.constructor(MethodHandles.lookup(), StubRows.class, Object[][].class);

  private static final @Nullable Object[] NONE = {};

  private final @Nullable Object[][] rows;
  private int next;
  private @Nullable Object[] row = NONE;
  private boolean wasNull;

  StubRows(@Nullable Object[][] rows) {
    this.rows = rows;
  }

  static StubRows of(@Nullable Object[][] rows) {
    try {
      return (StubRows) NEW.invokeExact(rows);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final boolean next() {
    if (next == rows.length) {
      return false;
    }
    row = rows[next++];
    return true;
  }

  private @Nullable Object cell(int column) {
    Object value = row[column - 1];
    wasNull = value == null;
    return value;
  }

  @Override
  public final boolean wasNull() {
    return wasNull;
  }

  @Override
  public final @Nullable String getString(int column) {
    return (String) cell(column);
  }

  @Override
  public final int getInt(int column) {
    Object value = cell(column);
    return value == null ? 0 : (Integer) value;
  }

  @Override
  public final long getLong(int column) {
    Object value = cell(column);
    return value == null ? 0 : (Long) value;
  }

  @Override
  public final boolean getBoolean(int column) {
    Object value = cell(column);
    return value != null && (Boolean) value;
  }

  @Override
  public final <T> @Nullable T getObject(int column, Class<T> type) {
    return type.cast(cell(column));
  }

  @Override
  public final void close() {
    row = NONE;
  }
}
