/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.StandardDdl;

/** The dialect of SQLite. */
public final class SqliteDialect {

  private SqliteDialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("sqlite")
        .serves("SQLite", "org.xerial:sqlite-jdbc")
        .writes(new SqliteStyle(), new StandardDdl(new SqliteTypes()))
        .runs(new SqliteSession(), new SqliteErrors())
        .carries(SqliteRow::new, SqliteBinder::new)
        .checks(SqliteSettings::check)
        .can(
            Capability.RETURNING_IS_ATOMIC,
            Capability.ELEMENTS_OF_PARAMETER,
            Capability.INSERT_RETURNS,
            Capability.INSERT_ON_CONFLICT,
            Capability.UPDATE_RETURNS,
            Capability.DELETE_RETURNS,
            Capability.DELETE_TAKES_ALIAS,
            Capability.WRITE_READS_ITS_TABLE,
            Capability.READ_ONLY_TRANSACTION,
            Capability.SERIALIZABLE,
            Capability.SETS_ALL_AT_ONCE)
        .build();
  }
}
