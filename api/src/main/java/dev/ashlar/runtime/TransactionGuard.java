/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.OutsideTransactionException;

/**
 * Finds out when a thread that is inside a transaction of a database calls something that stands on
 * the database itself. It carries no transaction; it only counts.
 */
final class TransactionGuard {

  private final ThreadLocal<Integer> open = new ThreadLocal<>();
  private final boolean allows;

  /** One that lets everything pass, or one that does not. */
  TransactionGuard(boolean allows) {
    this.allows = allows;
  }

  /** This thread begins a transaction. */
  void enter() {
    Integer before = open.get();
    open.set(before == null ? 1 : before + 1);
  }

  /** This thread has ended a transaction. */
  void leave() {
    Integer before = open.get();
    if (before == null || before == 1) {
      open.remove();
    } else {
      open.set(before - 1);
    }
  }

  /**
   * Refuses a call of this thread if it is inside a transaction.
   *
   * @param deed what the call does, for the message: {@code "Reading User"}
   * @param instead the call to use instead
   */
  void check(String deed, String instead) {
    if (refuses()) {
      throw new OutsideTransactionException(
          """
          %s would not be part of the transaction that this thread is in, but run beside it on another connection.
          %s. If it is meant to run beside it, build the Database with allowOutsideTransaction().\
          """
              .formatted(deed, instead));
    }
  }

  /** The same for a call of a mapper. */
  void checkMapper(String deed) {
    check(deed, "Use the mapper on the transaction, as in users.in(tx)");
  }

  /** The same for a statement of a mapper. */
  void checkMapper(Command<?> command) {
    if (refuses()) {
      checkMapper(command.purpose().sentence());
    }
  }

  /** The same for several statements of a mapper. */
  void checkMapper(Purpose purpose) {
    if (refuses()) {
      checkMapper(purpose.sentence());
    }
  }

  private boolean refuses() {
    return !allows && open.get() != null;
  }
}
