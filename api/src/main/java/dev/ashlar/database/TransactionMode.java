/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

/** Who begins and ends the transactions of a {@link Database}. */
public enum TransactionMode {
  /** Ashlar does, on connections that it borrows. */
  OWN,

  /**
   * Somebody else does: a framework, whose data source hands out the connection of the transaction
   * that the thread is in. Ashlar never commits, never rolls back but to its own savepoints, and
   * never changes autocommit, isolation or read-only.
   *
   * <ul>
   *   <li>{@code db.transaction(..)} is a savepoint. So is a call that writes by several
   *       statements.
   *   <li>Whatever writes is refused with {@link dev.ashlar.OutsideTransactionException} where the
   *       connection is in autocommit, which is to say that there is no transaction. Reading is
   *       not.
   *   <li>Isolation, read-only, retries and hooks are the framework's, and refused. Timeouts work.
   *   <li>Tables are not created or dropped, since some databases commit at such a statement.
   * </ul>
   */
  AMBIENT
}
