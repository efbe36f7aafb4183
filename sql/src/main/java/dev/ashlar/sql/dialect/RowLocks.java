/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.SelectStatement;

/** Refuses locks of rows that a database does not know, wherever they stand in a statement. */
public final class RowLocks extends TreeRewriter {

  private final String database;
  private final Locks locks;

  /** What a database can lock. */
  private enum Locks {
    /** The rows of all tables that it reads, so that others may lock them too or not. */
    OF_ALL_TABLES,
    /** The same, for one transaction alone. */
    EXCLUSIVE,
    /** Nothing. */
    NONE
  }

  private RowLocks(String database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * For a database that locks no rows.
   *
   * @param database its name, for messages
   */
  public static Rewriter none(String database) {
    return new StatementRewriter(new RowLocks(database, Locks.NONE));
  }

  /** For one that locks them for one transaction alone. */
  public static Rewriter exclusive(String database) {
    return new StatementRewriter(new RowLocks(database, Locks.EXCLUSIVE));
  }

  /** For one that locks the rows of joined tables as well. */
  public static Rewriter ofAllTables(String database) {
    return new StatementRewriter(new RowLocks(database, Locks.OF_ALL_TABLES));
  }

  @Override
  protected SelectStatement select(SelectStatement select) {
    if (select.locking() != null) {
      check(select.locking(), select.locking().isAlone() && !select.from().joins().isEmpty());
    }
    return super.select(select);
  }

  private void check(Locking locking, boolean joins) {
    if (locks == Locks.NONE) {
      throw new UnsupportedStatement(
          "%s cannot lock the rows of a select. Leave the lock out: a transaction that writes has the database to itself."
              .formatted(database));
    }
    if (locks == Locks.EXCLUSIVE && locking.strength() == Locking.Strength.SHARE) {
      throw new UnsupportedStatement(
          "%s cannot lock the rows of a select so that others may still lock them too. Lock them for an update."
              .formatted(database));
    }
    if (joins) {
      throw new UnsupportedStatement(
          "%s would lock the rows of to-one relations too that this select goes by. Ask for the keys first, and lock the rows that have them."
              .formatted(database));
    }
  }
}
