/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.session.BorrowedConnection;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.Frame;
import dev.ashlar.internal.session.Hooks;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.TransactionStart.Access;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A select on a connection of its own, which it keeps until it is closed, in a transaction of its
 * own: without one, PostgreSQL's driver would hold all rows.
 */
final class OwnSelect implements Cursor.Place<Session> {

  private final Environment environment;
  private final OwnTransaction transaction;
  private final BorrowedConnection borrowed;
  private final ConnectionState found;

  private OwnSelect(
      Environment environment, OwnTransaction transaction, BorrowedConnection borrowed) {
    this.environment = environment;
    this.transaction = transaction;
    this.borrowed = borrowed;
    this.found = transaction.begin(borrowed);
  }

  /** Borrows, begins, and runs it. */
  static <T extends @Nullable Object> Cursor<Session, T> open(
      Environment environment, Fetch<T> select, Throwable place) {
    BorrowedConnection borrowed = BorrowedConnection.ready(environment);
    OwnSelect own;
    try {
      own =
          new OwnSelect(
              environment,
              new OwnTransaction(environment, TransactionOptions.defaults(), Access.READS),
              borrowed);
    } catch (Throwable failure) {
      borrowed.giveBack(failure);
      throw failure;
    }
    return Cursor.open(environment, borrowed, select, place, own, own::end);
  }

  /** Nothing was written that would be to keep. */
  private void end(@Nullable Throwable failure) {
    try {
      if (!borrowed.isBroken()) {
        transaction.takeBack(borrowed, found);
      }
    } catch (Throwable e) {
      borrowed.markBroken();
      System.getLogger("dev.ashlar")
          .log(
              Level.DEBUG,
              "A connection could not be set back after rows were read.",
              DriverText.masked(e));
    }
    if (failure == null) {
      borrowed.giveBack();
    } else {
      borrowed.giveBack(failure);
    }
  }

  /** Any thread may go on with it. */
  @Override
  public void requireUsable() {}

  @Override
  public void requireThread() {}

  /** On its connection where that takes other statements now, else on another one. */
  @Override
  public <R> R beside(Function<? super Session, ? extends R> work) {
    if (!environment.dialect().capabilities().contains(Capability.ROWS_STAY_OPEN)) {
      return Transactions.run(environment, false, work);
    }
    Frame frame = new Frame(borrowed, environment.limit(), false, false, "ashlar_");
    Transaction now = new Transaction(environment, frame, new Hooks(), 0);
    try {
      return work.apply(now);
    } finally {
      now.end();
      if (now.isLost()) {
        borrowed.markBroken();
      }
    }
  }
}
