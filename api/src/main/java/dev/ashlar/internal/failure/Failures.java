/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.AshlarException;
import dev.ashlar.CommitUnknown;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.LockTimeout;
import dev.ashlar.QueryTimeout;
import dev.ashlar.ReadOnlyException;
import dev.ashlar.SerializationFailure;
import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.sql.dialect.DatabaseError;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** Makes typed exceptions, with messages that say the way out, of what drivers throw. */
public final class Failures {

  /** What a message shows of a statement, in characters. */
  private static final int LONGEST_SQL = 2_000;

  /** Kinds that may be about what is stored. */
  private static final Set<DatabaseError.Kind> VALUES =
      EnumSet.of(
          DatabaseError.Kind.OTHER, DatabaseError.Kind.TOO_LONG, DatabaseError.Kind.OVERFLOW);

  private Failures() {}

  /** Why a statement failed; the connection is still open, for one question if need be. */
  public static AshlarException of(
      Environment environment, Connection connection, Command<?> command, SQLException thrown) {
    SQLException root = root(thrown);
    DatabaseError error = environment.dialect().errors().classify(root);
    DriverMessage message = DriverMessage.of(environment, command, root);
    return switch (error.kind()) {
      case UNIQUE, NOT_NULL, CHECK, FOREIGN_KEY ->
          new Violations(environment, connection, command, message).of(error);
      case CASCADE_TOO_DEEP ->
          new AshlarException(
              """
              %s failed, since its cascade goes from row to row more often than the database follows, so that nothing was done: %s
              Delete the rows that hang on it first, from the last ones up.\
              """
                  .formatted(command.purpose().sentence(), message.text()),
              message.cause());
      case TOO_LONG ->
          isRead(command) ? failed(command, message) : new Ranges(command, message).of(error);
      case OVERFLOW ->
          isRead(command)
              ? new AshlarException(
                  """
                  A number that is computed to find rows of %s has too many digits: %s
                  Compute with smaller numbers, or in Java.\
                  """
                      .formatted(command.purpose().subject().name(), message.text()),
                  message.cause())
              : new Ranges(command, message).of(error);
      case NO_TABLE, NO_COLUMN, ALREADY_THERE ->
          new AshlarException(
              OtherTables.told(
                  error.kind(), environment.vendor(), command.purpose(), message.text()),
              message.cause());
      case SERIALIZATION, DEADLOCK, LOCK_TIMEOUT, TIMEOUT, READ_ONLY, CONNECTION ->
          general(error.kind(), command.purpose().sentence(), message);
      case OTHER -> failed(command, message);
    };
  }

  private static boolean isRead(Command<?> command) {
    return command.purpose().kind() == StatementKind.READ;
  }

  private static AshlarException failed(Command<?> command, DriverMessage message) {
    return new AshlarException(
        "%s failed: %s%s"
            .formatted(command.purpose().sentence(), message.text(), shown(command.sql(), message)),
        message.cause());
  }

  /**
   * Why a column of a row could not be read. A write was done by then, unless the database says
   * that it refused.
   */
  public static SQLException ofReading(
      Environment environment, Command<?> command, SQLException thrown) {
    DatabaseError.Kind kind = environment.dialect().errors().classify(thrown).kind();
    if (command.isReturning() && VALUES.contains(kind)) {
      DriverMessage message = DriverMessage.of(environment, command, thrown);
      throw new UnreadableRow(
          "What %s gives back cannot be read: %s"
              .formatted(command.purpose().words(), message.text()),
          null,
          message.cause());
    }
    return thrown;
  }

  /** The statement, unless the driver has told it. */
  private static String shown(String sql, DriverMessage message) {
    return message.text().contains(sql) ? "" : "\nThe statement was:\n" + readable(sql);
  }

  private static String readable(String sql) {
    return sql.length() <= LONGEST_SQL
        ? sql
        : sql.substring(0, LONGEST_SQL)
            + " .. and %s characters more".formatted(sql.length() - LONGEST_SQL);
  }

  /** Why a transaction could not commit; whether it did is not known when the connection broke. */
  public static AshlarException ofCommit(Environment environment, SQLException thrown) {
    if (environment.dialect().errors().classify(thrown).kind() != DatabaseError.Kind.CONNECTION) {
      return ofTransaction(environment, "commit", thrown);
    }
    DriverMessage message = DriverMessage.of(thrown);
    return commitUnknown(message.text(), message.cause());
  }

  /** Whether a transaction is committed is not known. */
  public static AshlarException commitUnknown(String text, Throwable cause) {
    return new CommitUnknown(
        """
        The connection to the database broke during a commit, and all of the transaction was kept, or nothing: %s
        Look which before doing it again, for instance for a row that it created.\
        """
            .formatted(text),
        cause);
  }

  /**
   * Why a step of a transaction other than its commit could not be done.
   *
   * @param step {@code "begin"}
   */
  public static AshlarException ofTransaction(
      Environment environment, String step, SQLException thrown) {
    DatabaseError error = environment.dialect().errors().classify(thrown);
    DriverMessage message = DriverMessage.of(thrown);
    String sentence = "The " + step + " of a transaction";
    return switch (error.kind()) {
      case SERIALIZATION, DEADLOCK, LOCK_TIMEOUT, TIMEOUT, READ_ONLY, CONNECTION ->
          general(error.kind(), sentence, message);
      default ->
          new AshlarException(
              "%s failed, and nothing of it was kept: %s".formatted(sentence, message.text()),
              message.cause());
    };
  }

  private static AshlarException general(
      DatabaseError.Kind kind, String sentence, DriverMessage message) {
    return switch (kind) {
      case SERIALIZATION, DEADLOCK ->
          new SerializationFailure(
              """
              %s collided with another transaction, and the database gave up this one: %s
              Do the same work again from the start of its transaction.\
              """
                  .formatted(sentence, message.text()),
              message.cause());
      case LOCK_TIMEOUT ->
          new LockTimeout(
              """
              %s waited too long for a lock that another transaction holds: %s
              Look for a long transaction that holds the rows, or do the same work again from the start of its transaction.\
              """
                  .formatted(sentence, message.text()),
              message.cause());
      case TIMEOUT ->
          new QueryTimeout(
              """
              %s took longer than allowed, or was cancelled: %s
              Look for what makes it slow, or for a long transaction that holds its rows, or allow more time.\
              """
                  .formatted(sentence, message.text()),
              message.cause());
      case READ_ONLY ->
          new ReadOnlyException(
              """
              %s was refused, since nothing can be written in this transaction, or in this database at all: %s
              Use a transaction that is not read-only, and a database that is no replica.\
              """
                  .formatted(sentence, message.text()),
              message.cause());
      default ->
          new DatabaseUnavailable(
              """
              %s lost the connection to the database, and may have been executed or not: %s
              Check that the server runs and can be reached, then look before doing it again.\
              """
                  .formatted(sentence, message.text()),
              message.cause());
    };
  }

  /** Of a batch, the exception of the row that failed, in which drivers tell more. */
  private static SQLException root(SQLException thrown) {
    SQLException next = thrown.getNextException();
    return thrown instanceof BatchUpdateException && next != null ? next : thrown;
  }
}
