/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.library.AshlarOperations;
import dev.ashlar.benchmarks.library.JdbcOperations;
import dev.ashlar.benchmarks.library.Operations;
import javax.sql.DataSource;

/** With what the operations are written. */
public enum Library {
  /** JDBC by hand: what the other one is held against. */
  JDBC {
    @Override
    public Operations on(DataSource source) {
      return new JdbcOperations(source);
    }
  },
  /** Ashlar. */
  ASHLAR {
    @Override
    public Operations on(DataSource source) {
      return new AshlarOperations(source);
    }
  };

  /** The operations on this database. */
  public abstract Operations on(DataSource source);
}
