/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.TransactionFailed;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything can be done in a transaction still: not when it has ended, not beside an open
 * savepoint of its own, and not after one of its statements failed.
 */
public final class TransactionState implements FailureWatch {

  private final Frame frame;
  private final Thread owner = Thread.currentThread();
  private @Nullable Throwable firstFailure;
  private boolean ended;
  private boolean hasInner;

  public TransactionState(Frame frame) {
    this.frame = frame;
  }

  @Override
  public void failed(AshlarException failure) {
    failed((Throwable) failure);
  }

  @Override
  public void doubted() {
    frame.borrowed().doubted();
  }

  /** Nothing of it can be kept; of several failures the first counts. */
  public void failed(Throwable failure) {
    if (firstFailure == null) {
      firstFailure = failure;
    }
  }

  /** The same, for whoever throws it. */
  public AshlarException noted(AshlarException failure) {
    failed(failure);
    return failure;
  }

  public void innerOpened() {
    hasInner = true;
  }

  public void innerEnded() {
    hasInner = false;
  }

  /** It cannot be used any more. */
  public void end() {
    ended = true;
  }

  /** Whether the connection of the transaction broke. */
  public boolean isLost() {
    return firstFailure instanceof DatabaseUnavailable;
  }

  /** What ended it, as the database said it, or else this. */
  public Throwable firstFailure(Throwable otherwise) {
    return firstFailure == null ? otherwise : firstFailure;
  }

  /**
   * Asks before anything is done.
   *
   * @throws IllegalStateException when it has ended, a savepoint is open, or the thread is another
   * @throws TransactionFailed when something failed before
   */
  public void requireUsable() {
    if (ended) {
      throw new IllegalStateException(
          "This Transaction has ended. Use it inside the call of db.transaction(..) that made it; "
              + "afterwards use a mapper that stands on the Database.");
    }
    requireThread();
    if (hasInner) {
      throw new IllegalStateException(
          "This Transaction has a savepoint open. Use the Transaction that tx.transaction(inner ->"
              + " ..) gives to its work; two savepoints cannot be open side by side.");
    }
    if (firstFailure != null) {
      throw new TransactionFailed(
          """
          Nothing can be done in this transaction any more, since one of its statements failed: %s
          Let the exception of that statement end the transaction, and start a new one.\
          """
              .formatted(firstFailure.getMessage()),
          firstFailure);
    }
  }

  /** Asks before its connection is used for anything. */
  public void requireThread() {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException(
          """
          This Transaction belongs to the thread "%s", and was called by "%s": its connection takes one statement at a time.
          Use it on its own thread, and give each other thread a db.transaction(..) of its own, or data that was read before.\
          """
              .formatted(owner.getName(), Thread.currentThread().getName()));
    }
  }

  /**
   * Asks before it is kept.
   *
   * @throws TransactionFailed when something failed before
   */
  public void requireNoFailure() {
    if (firstFailure != null) {
      throw new TransactionFailed(
          """
          The transaction was rolled back, since one of its statements had failed: %s
          Let the exception of that statement end the transaction.\
          """
              .formatted(firstFailure.getMessage()),
          firstFailure);
    }
  }
}
