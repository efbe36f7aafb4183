/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real data source, some of whose calls throw something before or after they were done. */
public final class FaultySource extends PlainSource {

  /** When a call fails. */
  public enum When {
    BEFORE,
    AFTER
  }

  /** What a call throws. */
  public record Fault(When when, Throwable thrown) {}

  private final DataSource real;
  private volatile Function<String, @Nullable Fault> faults = call -> null;

  public FaultySource(DataSource real) {
    this.real = real;
  }

  /**
   * From now on.
   *
   * @param value what a call throws, null for nothing; calls are told as {@code "commit"}, {@code
   *     "setAutoCommit true"} or {@code "execute PRAGMA query_only = ON"}
   */
  public void fail(Function<String, @Nullable Fault> value) {
    faults = value;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return faulty(Connection.class, real.getConnection());
  }

  private <T> T faulty(Class<T> type, T target) {
    return Wrapped.of(
        type,
        target,
        (method, arguments, call) -> {
          Fault fault = faults.apply(told(method, arguments));
          if (fault != null && fault.when() == When.BEFORE) {
            throw fault.thrown();
          }
          Object result = call.call();
          if (fault != null) {
            throw fault.thrown();
          }
          return faultyResult(result);
        });
  }

  private static String told(String method, Object @Nullable [] arguments) {
    return arguments == null || arguments.length == 0 ? method : method + " " + arguments[0];
  }

  private @Nullable Object faultyResult(@Nullable Object result) {
    if (result instanceof PreparedStatement prepared) {
      return faulty(PreparedStatement.class, prepared);
    }
    return result instanceof Statement statement ? faulty(Statement.class, statement) : result;
  }
}
