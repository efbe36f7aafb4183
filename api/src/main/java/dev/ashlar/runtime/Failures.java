/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.AshlarException;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.QueryTimeout;
import dev.ashlar.SerializationFailure;
import dev.ashlar.sql.dialect.DatabaseError;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes typed exceptions, with messages that say the way out, of what drivers throw. */
final class Failures {

  /** What a message shows of a statement, in characters. */
  private static final int LONGEST_SQL = 2_000;

  private Failures() {}

  /** Why a statement failed; the connection is still open, for one question if need be. */
  static AshlarException of(
      Environment environment, Connection connection, Command<?> command, SQLException thrown) {
    SQLException root = root(thrown);
    DatabaseError error = environment.dialect().errors().classify(root);
    Telling telling = Telling.of(command, root);
    return switch (error.kind()) {
      case UNIQUE, NOT_NULL, CHECK, FOREIGN_KEY ->
          new Violations(environment, connection, command, telling).of(error);
      case TOO_LONG ->
          new AshlarException(
              """
              A value does not fit its column, so nothing was done to %s: %s
              Give a shorter or smaller value, or widen the column."""
                  .formatted(command.purpose().subject().name(), telling.text()),
              telling.cause());
      case SERIALIZATION, DEADLOCK, TIMEOUT, CONNECTION ->
          general(error.kind(), command.purpose().sentence(), telling);
      case OTHER ->
          new AshlarException(
              "%s failed: %s\nThe statement was:\n%s"
                  .formatted(command.purpose().sentence(), telling.text(), readable(command.sql())),
              telling.cause());
    };
  }

  private static String readable(String sql) {
    return sql.length() <= LONGEST_SQL
        ? sql
        : sql.substring(0, LONGEST_SQL)
            + " .. and %d characters more".formatted(sql.length() - LONGEST_SQL);
  }

  /**
   * Why a transaction could not begin or commit.
   *
   * @param step {@code "begin"} or {@code "commit"}
   */
  static AshlarException ofTransaction(Environment environment, String step, SQLException thrown) {
    DatabaseError error = environment.dialect().errors().classify(thrown);
    Telling telling = Telling.of(thrown);
    String sentence = "The " + step + " of a transaction";
    return switch (error.kind()) {
      case SERIALIZATION, DEADLOCK, TIMEOUT, CONNECTION -> general(error.kind(), sentence, telling);
      default ->
          new AshlarException(
              "%s failed, and nothing of it was kept: %s".formatted(sentence, telling.text()),
              telling.cause());
    };
  }

  private static AshlarException general(
      DatabaseError.Kind kind, String sentence, Telling telling) {
    return switch (kind) {
      case SERIALIZATION, DEADLOCK ->
          new SerializationFailure(
              """
              %s collided with another transaction, and the database gave up this one: %s
              Do the same work again from the start of its transaction."""
                  .formatted(sentence, telling.text()),
              telling.cause());
      case TIMEOUT ->
          new QueryTimeout(
              """
              %s took longer than allowed, or waited too long for a lock: %s
              Look for a long transaction that holds the rows, or allow more time."""
                  .formatted(sentence, telling.text()),
              telling.cause());
      default ->
          new DatabaseUnavailable(
              """
              %s lost the connection to the database, and may have been executed or not: %s
              Check that the server runs and can be reached, then look before doing it again."""
                  .formatted(sentence, telling.text()),
              telling.cause());
    };
  }

  /** Of a batch, the exception of the row that failed, in which drivers tell more. */
  private static SQLException root(SQLException thrown) {
    SQLException next = thrown.getNextException();
    return thrown instanceof BatchUpdateException && next != null ? next : thrown;
  }
}
