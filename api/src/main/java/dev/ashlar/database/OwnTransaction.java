/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.AshlarException;
import dev.ashlar.CommitUnknown;
import dev.ashlar.LockTimeout;
import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.internal.session.BorrowedConnection;
import dev.ashlar.internal.session.Frame;
import dev.ashlar.internal.session.Hooks;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.TransactionStart;
import dev.ashlar.sql.dialect.TransactionStart.Access;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One transaction on a connection of its own, from borrowing that one to the hooks. */
final class OwnTransaction {

  private final Environment environment;
  private final TransactionOptions options;
  private final TransactionStart start;
  private final Hooks hooks = new Hooks();
  private @Nullable Transaction transaction;

  OwnTransaction(Environment environment, TransactionOptions options, Access access) {
    this.environment = environment;
    this.options = options;
    this.start = new TransactionStart(level(environment, options).level(), access);
  }

  private static Isolation level(Environment environment, TransactionOptions options) {
    Isolation asked = options.level();
    if (asked == Isolation.SERIALIZABLE
        && !environment.dialect().capabilities().contains(Capability.SERIALIZABLE)) {
      throw new IllegalArgumentException(
          """
          %s has no serializable transactions: it lets two of them decide on what the other one is changing.
          Ask for REPEATABLE_READ, and let both write a row that they share, such as one with a @Version.\
          """
              .formatted(environment.vendor()));
    }
    return asked == null ? Isolation.READ_COMMITTED : asked;
  }

  /** Borrows, begins, works, commits or rolls back, gives back, and runs the hooks. */
  <R extends @Nullable Object> R run(Function<? super Transaction, ? extends R> work) {
    R result;
    try {
      result = borrowed(work);
    } catch (CommitUnknown unknown) {
      // Neither kind of hook would be right.
      throw unknown;
    } catch (Throwable failure) {
      hooks.rolledBack(failure);
      throw failure;
    }
    hooks.committed();
    return result;
  }

  /** What the database said first, whatever the work made of it. */
  Throwable reason(Throwable thrown) {
    return transaction == null ? thrown : transaction.firstFailure(thrown);
  }

  private <R extends @Nullable Object> R borrowed(Function<? super Transaction, ? extends R> work) {
    BorrowedConnection borrowed = BorrowedConnection.ready(environment);
    R result;
    environment.guard().enter();
    try {
      result = begun(borrowed, work);
    } catch (Throwable failure) {
      borrowed.giveBack(failure);
      throw failure;
    } finally {
      environment.guard().leave();
    }
    borrowed.giveBack();
    return result;
  }

  private <R extends @Nullable Object> R begun(
      BorrowedConnection borrowed, Function<? super Transaction, ? extends R> work) {
    ConnectionState found = begin(borrowed);
    Frame frame =
        new Frame(
            borrowed, options.limit(environment.limit()), options.isReadOnly(), false, "ashlar_");
    Transaction begun = new Transaction(environment, frame, hooks, 0);
    transaction = begun;
    R result;
    try {
      result = work.apply(begun);
      begun.commit();
    } catch (Throwable failure) {
      begun.end();
      rollback(begun, borrowed, found, failure);
      throw failure;
    }
    begun.end();
    restore(borrowed, found);
    return result;
  }

  ConnectionState begin(BorrowedConnection borrowed) {
    try {
      return style().begin(borrowed.connection(), start);
    } catch (SQLException e) {
      AshlarException failure = Failures.ofTransaction(environment, "begin", e);
      if (!(failure instanceof LockTimeout)) {
        // How far it came is unknown, and so is how the connection was found. Not so after a wait
        // for a lock, which ends before anything has begun.
        borrowed.markBroken();
      }
      throw failure;
    } catch (RuntimeException | Error e) {
      borrowed.markBroken();
      throw e;
    }
  }

  /** The work is committed, which is what the caller asked for; only the connection may be lost. */
  private void restore(BorrowedConnection borrowed, ConnectionState found) {
    try {
      style().end(borrowed.connection(), found, start);
    } catch (Throwable e) {
      borrowed.markBroken();
      System.getLogger("dev.ashlar")
          .log(
              Level.DEBUG,
              "A connection could not be set back after a commit, which stands.",
              DriverText.masked(e));
    }
  }

  private void rollback(
      Transaction begun, BorrowedConnection borrowed, ConnectionState found, Throwable failure) {
    if (begun.isLost()) {
      borrowed.markBroken();
      return;
    }
    try {
      takeBack(borrowed, found);
    } catch (Throwable e) {
      borrowed.markBroken();
      if (e != failure) {
        failure.addSuppressed(DriverText.masked(e));
      }
    }
  }

  /** Rolls back, and sets the connection as it was found. */
  void takeBack(BorrowedConnection borrowed, ConnectionState found) throws SQLException {
    style().rollback(borrowed.connection());
    // Not after a failed rollback: switching autocommit on would commit.
    style().end(borrowed.connection(), found, start);
  }

  private SessionStyle style() {
    return environment.dialect().session();
  }
}
