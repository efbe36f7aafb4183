/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.KeyedWrites;
import dev.ashlar.sql.dialect.LongLists;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.dialect.RowLocks;
import dev.ashlar.sql.dialect.StandardDdl;
import dev.ashlar.sql.dialect.TextDecimals;

/** The dialect of SQLite. */
public final class SqliteDialect {

  private SqliteDialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("sqlite")
        .driver("org.xerial:sqlite-jdbc")
        .writes(new SqliteStyle(), new StandardDdl(new SqliteTypes()))
        .rewrites(
            TextDecimals.refusedBy("sqlite"),
            LongLists.ofTextsAsArrays(),
            KeyedWrites.standard(),
            RowLocks.none("sqlite"))
        .runs(new SqliteSession(), new SqliteErrors())
        .explains(new PlanStyle("EXPLAIN QUERY PLAN ", false, SqlitePlan::lines))
        .carries(SqliteRow::new, SqliteBinder::new)
        .checks(SqliteSettings::check)
        .can(
            Capability.ROWS_STAY_OPEN,
            Capability.RETURNING_IS_ATOMIC,
            Capability.NOT_FINITE,
            Capability.ROW_COMPARES,
            Capability.INSERT_RETURNS,
            Capability.INSERT_ON_CONFLICT,
            Capability.UPDATE_RETURNS,
            Capability.DELETE_RETURNS,
            Capability.READ_ONLY_TRANSACTION,
            Capability.SERIALIZABLE)
        .build();
  }
}
