/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.BorrowedConnection;
import dev.ashlar.internal.session.Execution;
import dev.ashlar.internal.session.Frame;
import dev.ashlar.internal.session.Hooks;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Work on the connection of a transaction that somebody else begins and ends. */
final class AmbientTransaction {

  /** Savepoints of calls within calls have different names: some databases keep one of each. */
  private static final AtomicLong NUMBER = new AtomicLong();

  private AmbientTransaction() {}

  /** Runs one statement. */
  static <R> R run(Environment environment, Command<R> command) {
    return onBorrowed(
        environment,
        borrowed -> {
          Purpose purpose = command.purpose();
          if (purpose.kind() != StatementKind.READ) {
            requireTransaction(borrowed, purpose.sentence());
          }
          return Execution.run(
              environment, borrowed.connection(), command, borrowed, environment.limit());
        });
  }

  /** Runs work that reads, whether there is a transaction or not. */
  static <R extends @Nullable Object> R read(
      Environment environment, Function<? super Transaction, ? extends R> work) {
    return onBorrowed(
        environment,
        borrowed -> {
          Transaction whole = whole(environment, borrowed, TransactionOptions.defaults());
          try {
            return work.apply(whole);
          } finally {
            whole.end();
          }
        });
  }

  /** Runs work in a savepoint. */
  static <R extends @Nullable Object> R savepoint(
      Environment environment,
      String sentence,
      TransactionOptions options,
      Function<? super Transaction, ? extends R> work) {
    if (options.level() != null || options.isReadOnly() || options.retry() != Retry.NONE) {
      throw new IllegalArgumentException(
          """
          A Database in AMBIENT mode cannot give a transaction %s, since somebody else begins and ends it.
          Say so where it begins; timeouts may be said here.\
          """
              .formatted(options));
    }
    return onBorrowed(
        environment,
        borrowed -> {
          requireTransaction(borrowed, sentence);
          return whole(environment, borrowed, options).inTransaction(work);
        });
  }

  /** Asks for a transaction, for a call that means nothing without one. */
  static void require(Environment environment, String call) {
    onBorrowed(
        environment,
        borrowed -> {
          requireTransaction(borrowed, call);
          return true;
        });
  }

  private static Transaction whole(
      Environment environment, BorrowedConnection borrowed, TransactionOptions options) {
    Frame frame =
        new Frame(
            borrowed,
            options.limit(environment.limit()),
            false,
            true,
            "ashlar_%s_".formatted(NUMBER.incrementAndGet()));
    return new Transaction(environment, frame, new Hooks(), 0);
  }

  private static <R extends @Nullable Object> R onBorrowed(
      Environment environment, Function<? super BorrowedConnection, ? extends R> work) {
    BorrowedConnection borrowed = BorrowedConnection.ambient(environment);
    R result;
    try {
      result = work.apply(borrowed);
    } catch (Throwable failure) {
      borrowed.giveBack(failure);
      throw failure;
    }
    borrowed.giveBack();
    return result;
  }

  private static void requireTransaction(BorrowedConnection borrowed, String sentence) {
    try {
      if (!borrowed.connection().getAutoCommit()) {
        return;
      }
    } catch (SQLException e) {
      throw BorrowedConnection.unavailable(e);
    }
    throw new OutsideTransactionException(
        """
        %s needs a transaction, and there is none: the connection is in autocommit, and a Database in AMBIENT mode begins none.
        Begin one with the framework that owns them, or build the Database without transactions(AMBIENT).\
        """
            .formatted(sentence));
  }
}
