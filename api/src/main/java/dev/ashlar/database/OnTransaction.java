/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.TransactionState;
import java.util.function.Function;

/** A select that is open within a transaction, on its connection. */
record OnTransaction(Transaction transaction, TransactionState state, Purpose purpose)
    implements Cursor.Place<Session> {

  @Override
  public void requireUsable() {
    transaction.requireUsable(purpose);
  }

  @Override
  public void requireThread() {
    state.requireThread();
  }

  @Override
  public <R> R beside(Function<? super Session, ? extends R> work) {
    return transaction.together(false, work);
  }
}
