/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A statement that takes any parameter and gives the one answer. */
abstract class StubStatement implements PreparedStatement {

  private static final MethodHandle NEW =
      Completed.constructor(MethodHandles.lookup(), StubStatement.class, StubAnswer.class);

  private final StubAnswer answer;
  // Kept, so that no parameter can be optimised away.
  private @Nullable Object lastObject;
  private long lastNumber;
  private int batch;
  private @Nullable ResultSet open;

  StubStatement(StubAnswer answer) {
    this.answer = answer;
  }

  static StubStatement of(StubAnswer answer) {
    try {
      return (StubStatement) NEW.invokeExact(answer);
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
  public final void addBatch() {
    batch++;
  }

  @Override
  public final int[] executeBatch() {
    int[] counts = new int[batch];
    Arrays.fill(counts, answer.count());
    batch = 0;
    return counts;
  }

  @Override
  public final ResultSet executeQuery() {
    ResultSet rows = StubRows.of(answer.rows());
    open = rows;
    return rows;
  }

  @Override
  public final int executeUpdate() {
    return answer.count();
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
