/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.StandardErrors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the errors of SQLite mean, by result code and message: the driver gives no SQLState. A
 * unique key is told by its columns, a foreign key not at all.
 */
final class SqliteErrors implements ErrorClassifier {

  private static final int ERROR = 1;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int INTERRUPT = 9;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int TOO_BIG = 18;
  private static final int CONSTRAINT = 19;
  private static final int NO_DATABASE = 26;

  @Override
  public DatabaseError classify(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    String message = StandardErrors.message(origin);
    return switch (origin.getErrorCode()) {
      case CONSTRAINT -> violation(message);
      // What was read is no longer the newest state: waiting does not help, beginning again does.
      case BUSY ->
          DatabaseError.of(
              message.contains("SQLITE_BUSY_SNAPSHOT") ? Kind.SERIALIZATION : Kind.LOCK_TIMEOUT);
      case LOCKED -> DatabaseError.of(Kind.LOCK_TIMEOUT);
      case INTERRUPT -> DatabaseError.of(Kind.TIMEOUT);
      case READ_ONLY -> DatabaseError.of(Kind.READ_ONLY);
      case INPUT_OUTPUT, CANNOT_OPEN, NO_DATABASE -> DatabaseError.of(Kind.CONNECTION);
      // The same code says that a statement is too long, which is no value's fault.
      case TOO_BIG ->
          DatabaseError.of(message.contains("statement too long") ? Kind.OTHER : Kind.TOO_LONG);
      default -> DatabaseError.of(other(origin, message));
    };
  }

  /** Of the parts of a statement, only paths in JSON are quoted. */
  @Override
  public boolean isFreeOfValues(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    return switch (origin.getErrorCode()) {
      case ERROR -> !StandardErrors.message(origin).contains("JSON");
      case CORRUPT, FULL -> true;
      default -> StandardErrors.isFreeOfValues(classify(exception).kind());
    };
  }

  @Override
  public boolean isOfFile(SQLException exception) {
    return exception.getClass().getName().startsWith("org.sqlite.");
  }

  private static Kind other(SQLException origin, String message) {
    // The actions of foreign keys are triggers of its own, in either of its words.
    if (message.contains("triggers nested too deep")
        || message.contains("too many levels of trigger recursion")) {
      return Kind.CASCADE_TOO_DEEP;
    }
    if (message.contains("integer overflow")) {
      return Kind.OVERFLOW;
    }
    if (message.contains("no such table: ")) {
      return Kind.NO_TABLE;
    }
    if (message.contains("no such column: ") || message.contains(" has no column named ")) {
      return Kind.NO_COLUMN;
    }
    if (message.endsWith(" already exists)")) {
      return Kind.ALREADY_THERE;
    }
    // The driver says so in words only.
    return message.equals("database connection closed")
        ? Kind.CONNECTION
        : StandardErrors.kind(origin);
  }

  private static DatabaseError violation(String message) {
    // Not by extended code: a RESTRICT is reported as SQLITE_CONSTRAINT_TRIGGER.
    if (message.contains("FOREIGN KEY constraint failed")) {
      return DatabaseError.of(Kind.FOREIGN_KEY);
    }
    return detail(message, "UNIQUE constraint failed: ")
        .map(columns -> in(Kind.UNIQUE, columns))
        .or(
            () ->
                detail(message, "NOT NULL constraint failed: ")
                    .map(column -> in(Kind.NOT_NULL, column)))
        .or(
            () ->
                detail(message, "CHECK constraint failed: ")
                    .map(name -> DatabaseError.of(Kind.CHECK).at(name)))
        // A sum beyond 64 bits becomes a floating point number, which the column does not take.
        .or(
            () ->
                detail(message, "cannot store REAL value in INTEGER column ")
                    .map(column -> in(Kind.TOO_LONG, column)))
        .orElseGet(() -> DatabaseError.of(Kind.OTHER));
  }

  /** What follows these words in the parentheses at the end of the driver's message. */
  private static Optional<String> detail(String message, String words) {
    int start = message.indexOf(words);
    if (start < 0) {
      return Optional.empty();
    }
    String rest = message.substring(start + words.length());
    return Optional.of(rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest);
  }

  /** The columns are listed as {@code users.tenant, users.email}. */
  private static DatabaseError in(Kind kind, String list) {
    int point = list.indexOf('.');
    if (point < 0) {
      return DatabaseError.of(kind);
    }
    String table = list.substring(0, point);
    String separator = Pattern.quote(", " + table + ".");
    return DatabaseError.of(kind)
        .in(table, List.of(list.substring(point + 1).split(separator, -1)));
  }
}
