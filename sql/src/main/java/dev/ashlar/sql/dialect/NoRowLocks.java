/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;

/** Refuses to lock rows, where a database does not know that. */
public final class NoRowLocks extends StatementChange {

  private final String database;

  /** Of this name, for messages. */
  public NoRowLocks(String database) {
    this.database = database;
  }

  @Override
  public Statement select(SelectStatement select) {
    if (select.locking() != null) {
      throw new UnsupportedStatement(
          "%s cannot lock the rows of a select. Leave the lock out: a transaction that writes has the database to itself."
              .formatted(database));
    }
    return select;
  }
}
