/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;

/** What the SQL standard and JDBC say about errors, for the classifiers of the dialects. */
public final class StandardErrors {

  private StandardErrors() {}

  /**
   * The exception itself; of a batch the one of the statement that failed, if the driver tells it.
   */
  public static SQLException origin(SQLException exception) {
    if (!(exception instanceof BatchUpdateException)) {
      return exception;
    }
    if (exception.getNextException() != null) {
      return exception.getNextException();
    }
    return exception.getCause() instanceof SQLException cause ? cause : exception;
  }

  /** The SQLState, or an empty text. */
  public static String state(SQLException exception) {
    String state = exception.getSQLState();
    return state == null ? "" : state;
  }

  /** The message, or an empty text. */
  public static String message(SQLException exception) {
    String message = exception.getMessage();
    return message == null ? "" : message;
  }

  /** The kind of an error that is no violation, by its class and SQLState. */
  public static DatabaseError.Kind kind(SQLException exception) {
    if (exception instanceof SQLTimeoutException) {
      return DatabaseError.Kind.TIMEOUT;
    }
    if (exception instanceof SQLTransientConnectionException
        || exception instanceof SQLNonTransientConnectionException
        || exception instanceof SQLRecoverableException
        || state(exception).startsWith("08")) {
      return DatabaseError.Kind.CONNECTION;
    }
    return switch (state(exception)) {
      case "22001" -> DatabaseError.Kind.TOO_LONG;
      case "22003" -> DatabaseError.Kind.OVERFLOW;
      case "40001" -> DatabaseError.Kind.SERIALIZATION;
      case "57014" -> DatabaseError.Kind.TIMEOUT;
      case "25006" -> DatabaseError.Kind.READ_ONLY;
      default -> DatabaseError.Kind.OTHER;
    };
  }

  /** Whether errors of this kind are about the server, not about rows. */
  public static boolean isFreeOfValues(DatabaseError.Kind kind) {
    return switch (kind) {
      case CONNECTION,
          SERIALIZATION,
          DEADLOCK,
          LOCK_TIMEOUT,
          TIMEOUT,
          READ_ONLY,
          CASCADE_TOO_DEEP ->
          true;
      case UNIQUE,
          FOREIGN_KEY,
          NOT_NULL,
          CHECK,
          TOO_LONG,
          OVERFLOW,
          NO_TABLE,
          NO_COLUMN,
          ALREADY_THERE,
          OTHER ->
          false;
    };
  }
}
