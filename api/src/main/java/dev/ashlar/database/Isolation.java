/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import java.sql.Connection;

/**
 * What a transaction sees of others that run at the same time.
 *
 * <p>A database that does not have a level runs the transaction in the next stronger one that it
 * has. Where there is none, the transaction is refused: H2 has no {@link #SERIALIZABLE}.
 */
public enum Isolation {
  /** Each statement sees what was committed before it began. */
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),

  /**
   * A row that was read once is the same when it is read again. Two transactions may still decide,
   * each on what the other one is changing.
   */
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),

  /**
   * The effect is that of some order of the transactions, one after the other. Those for which
   * there is no such order end with {@link dev.ashlar.SerializationFailure}; see {@link Retry}.
   */
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

  private final int level;

  Isolation(int level) {
    this.level = level;
  }

  /** As JDBC counts. */
  int level() {
    return level;
  }
}
