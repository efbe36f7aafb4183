/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.StandardErrors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the errors of PostgreSQL mean, by SQLState and the names quoted in the message. */
final class PostgresErrors implements ErrorClassifier {

  private static final Set<String> FREE_CLASSES =
      Set.of("08", "25", "40", "42", "53", "54", "55", "57");

  @Override
  public DatabaseError classify(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    String message = StandardErrors.message(origin);
    return switch (StandardErrors.state(origin)) {
      case "23505" -> PostgresMessage.of(message).unique();
      // 23001 is a RESTRICT, since PostgreSQL 18.
      case "23503", "23001" -> PostgresMessage.of(message).foreignKey();
      case "23514" -> check(PostgresMessage.of(message).check());
      case "23502" -> missing(PostgresMessage.of(message).names());
      case "42P01" -> DatabaseError.of(Kind.NO_TABLE);
      case "42703" -> DatabaseError.of(Kind.NO_COLUMN);
      // A table, an index or a sequence; a type.
      case "42P07", "42710" -> DatabaseError.of(Kind.ALREADY_THERE);
      case "40P01" -> DatabaseError.of(Kind.DEADLOCK);
      // Lock not available.
      case "55P03" -> DatabaseError.of(Kind.LOCK_TIMEOUT);
      // The server shuts down, crashed, starts, dropped the database, or takes no more connections.
      case "57P01", "57P02", "57P03", "57P04", "53300" -> DatabaseError.of(Kind.CONNECTION);
      default -> DatabaseError.of(StandardErrors.kind(origin));
    };
  }

  /**
   * The server can be set to tell parameters with any error, and a driver in simple query mode
   * writes them into the statement, which a syntax error then quotes.
   */
  @Override
  public boolean isFreeOfValues(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    String message = StandardErrors.message(origin);
    String state = StandardErrors.state(origin);
    if (message.contains("$1 = ") || (state.equals("42601") && message.contains("'"))) {
      return false;
    }
    // Access, transactions, resources, limits, locks, the operator's doings.
    return FREE_CLASSES.contains(state.substring(0, Math.min(2, state.length())))
        || StandardErrors.isFreeOfValues(classify(exception).kind());
  }

  private static DatabaseError check(Optional<String> constraint) {
    return new DatabaseError(Kind.CHECK, constraint, Optional.empty(), List.of());
  }

  /** The message of a missing value names the column, then the table. */
  private static DatabaseError missing(List<String> names) {
    DatabaseError error = DatabaseError.of(Kind.NOT_NULL);
    return names.size() == 2 ? error.in(names.get(1), List.of(names.get(0))) : error;
  }
}
