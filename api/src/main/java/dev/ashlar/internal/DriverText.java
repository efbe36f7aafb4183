/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What may be told of a driver's exception: passwords never, other values where nobody minds. */
public final class DriverText {

  private static final String WITHHELD =
      "The driver's text is withheld: it may show values of a column that is declared sensitive.";

  /** Connector/J writes a stack trace into some messages. */
  private static final String STACK = "\n\nNested Stack Trace:";

  private DriverText() {}

  /** The driver's words with its state, passwords masked: {@code "Connection refused (08001)"}. */
  public static String of(Throwable failure) {
    SQLException sql = firstSql(failure);
    String whole = String.valueOf((sql == null ? failure : sql).getMessage());
    int stack = whole.indexOf(STACK);
    String text = PasswordMask.mask(stack < 0 ? whole : whole.substring(0, stack));
    return sql == null || sql.getSQLState() == null
        ? text
        : text + " (SQLState " + sql.getSQLState() + ")";
  }

  /** The exception itself, or where it shows a password, a copy that does not. */
  public static Throwable masked(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String text = each.getMessage();
      if (text != null && !PasswordMask.mask(text).equals(text)) {
        return copy(failure, PasswordMask.mask(String.valueOf(failure.getMessage())));
      }
    }
    return failure;
  }

  /** A copy with state, code and stack, but without a word of the driver. */
  public static SQLException withheld(SQLException failure) {
    return copy(failure, WITHHELD);
  }

  /** A copy without those that the driver chained to it, passwords masked. */
  public static SQLException alone(SQLException failure) {
    return copy(failure, PasswordMask.mask(String.valueOf(failure.getMessage())));
  }

  private static SQLException copy(Throwable failure, String text) {
    SQLException sql = firstSql(failure);
    SQLException copy =
        sql == null
            ? new SQLException(text)
            : new SQLException(text, sql.getSQLState(), sql.getErrorCode());
    copy.setStackTrace(failure.getStackTrace());
    return copy;
  }

  /** Pools wrap the driver's exception in their own. */
  private static @Nullable SQLException firstSql(Throwable failure) {
    SQLException stateless = null;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        if (sql.getSQLState() != null) {
          return sql;
        }
        stateless = stateless == null ? sql : stateless;
      }
    }
    return stateless;
  }
}
