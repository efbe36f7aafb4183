/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.StandardErrors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What the errors of H2 mean, by SQLState and the first quoted part of the message. */
final class H2Errors implements ErrorClassifier {

  private static final int GENERAL = 50000;
  private static final int DOMAIN_EXISTS = 90119;
  private static final int SEQUENCE_EXISTS = 90035;
  private static final int CONCURRENT_UPDATE = 90131;
  private static final int CLOSED = 90007;
  private static final int CONNECTION_BROKEN = 90067;
  private static final int READ_ONLY = 90097;
  private static final int DATABASE_CLOSED = 90121;
  private static final int DATABASE_CLOSED_AT_EXIT = 90098;

  @Override
  public DatabaseError classify(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    H2Message message = H2Message.of(StandardErrors.message(origin));
    return switch (StandardErrors.state(origin)) {
      case "23505" -> message.unique();
      // The first where the target is missing, the second where the target is still pointed at.
      case "23506", "23503" -> message.foreignKey();
      case "23513", "23514" -> check(message.beforeColon());
      case "23502" -> in(Kind.NOT_NULL, message.whole());
      case "22001" -> in(Kind.TOO_LONG, message.beforeType());
      case "22004" -> in(Kind.OVERFLOW, message.second());
      // What is computed is converted, to find out whether it is finite.
      case "22018" ->
          DatabaseError.of(
              StandardErrors.message(origin).contains("Infinity\"") ? Kind.OVERFLOW : Kind.OTHER);
      // Alone, beside others of a similar name, and in an empty database.
      case "42S02", "42S03", "42S04" -> DatabaseError.of(Kind.NO_TABLE);
      case "42S22" -> DatabaseError.of(Kind.NO_COLUMN);
      case "42S01", "42S11" -> DatabaseError.of(Kind.ALREADY_THERE);
      case "40001" -> DatabaseError.of(Kind.DEADLOCK);
      case "HYT00" -> DatabaseError.of(Kind.LOCK_TIMEOUT);
      default -> DatabaseError.of(other(origin));
    };
  }

  /** Of class 42 the statement is told, in which parameters are question marks. */
  @Override
  public boolean isFreeOfValues(SQLException exception) {
    return StandardErrors.state(StandardErrors.origin(exception)).startsWith("42")
        || StandardErrors.isFreeOfValues(classify(exception).kind());
  }

  /** The driver reaches servers as well, and says so where it finds none. */
  @Override
  public boolean isOfFile(SQLException exception) {
    return exception.getClass().getName().startsWith("org.h2.")
        && exception.getErrorCode() != CONNECTION_BROKEN;
  }

  private static Kind other(SQLException origin) {
    return switch (origin.getErrorCode()) {
      case CONCURRENT_UPDATE -> Kind.SERIALIZATION;
      case READ_ONLY -> Kind.READ_ONLY;
      case CLOSED, CONNECTION_BROKEN, DATABASE_CLOSED, DATABASE_CLOSED_AT_EXIT -> Kind.CONNECTION;
      case DOMAIN_EXISTS, SEQUENCE_EXISTS -> Kind.ALREADY_THERE;
      case GENERAL -> isDeepDelete(origin) ? Kind.CASCADE_TOO_DEEP : StandardErrors.kind(origin);
      default -> StandardErrors.kind(origin);
    };
  }

  /** H2 2.5.252 goes from row to row until the stack of the thread ends. */
  private static boolean isDeepDelete(SQLException origin) {
    String message = StandardErrors.message(origin);
    return message.contains("StackOverflowError") && message.contains("SQL statement:\nDELETE ");
  }

  private static DatabaseError check(Optional<String> constraint) {
    return new DatabaseError(Kind.CHECK, constraint, Optional.empty(), List.of());
  }

  private static DatabaseError in(Kind kind, Optional<String> column) {
    return new DatabaseError(kind, Optional.empty(), Optional.empty(), column.stream().toList());
  }
}
