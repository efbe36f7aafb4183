/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.OutsideTransactionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Finds out when a thread that is inside a transaction calls something that stands on the same data
 * source, but not on that transaction. It carries no transaction; it only knows where there is one.
 */
public final class TransactionGuard {

  /** The data sources that this thread has a transaction on, the last one at the end. */
  private static final ThreadLocal<List<DataSource>> OPEN = new ThreadLocal<>();

  private final DataSource source;
  private final boolean allows;

  /**
   * A guard.
   *
   * @param allows whether it lets everything pass
   */
  public TransactionGuard(DataSource source, boolean allows) {
    this.source = source;
    this.allows = allows;
  }

  /** This thread begins a transaction. */
  public void enter() {
    List<DataSource> open = OPEN.get();
    if (open == null) {
      open = new ArrayList<>(1);
      OPEN.set(open);
    }
    open.add(source);
  }

  /** This thread has ended the transaction that it began last. */
  public void leave() {
    List<DataSource> open = Objects.requireNonNull(OPEN.get());
    open.remove(open.size() - 1);
    if (open.isEmpty()) {
      OPEN.remove();
    }
  }

  /**
   * Refuses a call of this thread if it is inside a transaction.
   *
   * @param call what it does, for the message: {@code "Reading User"}
   * @param instead the call to use instead
   */
  public void check(String call, String instead) {
    if (refuses()) {
      throw new OutsideTransactionException(
          """
          %s would not be part of the transaction that this thread is in, but run beside it on another connection.
          %s. If it is meant to run beside it, build the Database with allowOutsideTransaction().\
          """
              .formatted(call, instead));
    }
  }

  /** The same for several statements of which not every one is of the same model. */
  public void checkMapper() {
    checkMapper("This call", "mapper");
  }

  /** The same for a statement of a mapper. */
  public void checkMapper(Command<?> command) {
    if (refuses()) {
      checkMapper(command.purpose());
    }
  }

  /** The same for several statements of a mapper. */
  public void checkMapper(Purpose purpose) {
    if (refuses()) {
      String model = purpose.subject().name();
      checkMapper(
          purpose.sentence(),
          model.substring(0, 1).toLowerCase(Locale.ROOT) + model.substring(1) + "Mapper");
    }
  }

  private void checkMapper(String call, String mapper) {
    check(call, "Use the mapper on the transaction, as in %s.in(tx)".formatted(mapper));
  }

  private boolean refuses() {
    if (allows) {
      return false;
    }
    List<DataSource> open = OPEN.get();
    if (open != null) {
      for (DataSource each : open) {
        if (each == source) {
          return true;
        }
      }
    }
    return false;
  }
}
