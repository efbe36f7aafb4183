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
  private final boolean locks;

  private RowLocks(String database, boolean locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * For a database that locks no rows.
   *
   * @param database its name, for messages
   */
  public static Rewriter none(String database) {
    return new StatementRewriter(new RowLocks(database, false));
  }

  /** For one that locks them for one transaction alone. */
  public static Rewriter exclusive(String database) {
    return new StatementRewriter(new RowLocks(database, true));
  }

  @Override
  protected SelectStatement select(SelectStatement select) {
    Locking locking = select.locking();
    if (locking != null && !locks) {
      throw new UnsupportedStatement(
          "%s cannot lock the rows of a select. Leave the lock out: a transaction that writes has the database to itself."
              .formatted(database));
    }
    if (locking != null && locking.strength() == Locking.Strength.SHARE) {
      throw new UnsupportedStatement(
          "%s cannot lock the rows of a select so that others may still lock them too. Lock them for an update."
              .formatted(database));
    }
    return super.select(select);
  }
}
