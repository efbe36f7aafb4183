/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.SessionStyle;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work in a transaction on a connection of its own. */
final class Transactions {

  private Transactions() {}

  /** Borrows, begins, works, commits or rolls back, and gives back. */
  static <R extends @Nullable Object> R run(
      Environment environment, boolean writes, Function<? super Transaction, ? extends R> work) {
    Loan loan = Loan.ready(environment);
    R result;
    environment.guard().enter();
    try {
      result = run(environment, loan, writes, work);
    } catch (Throwable failure) {
      loan.giveBack(failure);
      throw failure;
    } finally {
      environment.guard().leave();
    }
    loan.giveBack();
    return result;
  }

  private static <R extends @Nullable Object> R run(
      Environment environment,
      Loan loan,
      boolean writes,
      Function<? super Transaction, ? extends R> work) {
    ConnectionState found = begin(environment, loan, writes);
    Transaction transaction = new Transaction(environment, loan.connection(), 0);
    R result;
    try {
      result = work.apply(transaction);
      transaction.commit();
    } catch (Throwable failure) {
      transaction.end();
      rollback(environment, transaction, loan, found, failure);
      throw failure;
    }
    transaction.end();
    try {
      environment.dialect().session().end(loan.connection(), found);
    } catch (SQLException | RuntimeException e) {
      // The work is committed, which is what the caller asked for; only the connection is lost.
      loan.markBroken();
    }
    return result;
  }

  private static ConnectionState begin(Environment environment, Loan loan, boolean writes) {
    try {
      return environment.dialect().session().begin(loan.connection(), writes);
    } catch (SQLException e) {
      AshlarException failure = Failures.ofTransaction(environment, "begin", e);
      if (!(failure instanceof QueryTimeout)) {
        // How far it came is unknown, and so is how the connection was found. Not so after a wait
        // for a lock, which ends before anything has begun.
        loan.markBroken();
      }
      throw failure;
    }
  }

  private static void rollback(
      Environment environment,
      Transaction transaction,
      Loan loan,
      ConnectionState found,
      Throwable failure) {
    if (transaction.isLost()) {
      loan.markBroken();
      return;
    }
    try {
      SessionStyle style = environment.dialect().session();
      style.rollback(loan.connection());
      // Not after a failed rollback: switching autocommit on would commit.
      style.end(loan.connection(), found);
    } catch (SQLException | RuntimeException e) {
      loan.markBroken();
      failure.addSuppressed(DriverText.masked(e));
    }
  }
}
