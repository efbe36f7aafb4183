/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.KeyedWrites;
import dev.ashlar.sql.dialect.LongLists;
import dev.ashlar.sql.dialect.PlanLines;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.dialect.StandardDdl;
import dev.ashlar.sql.dialect.StandardSession;

/** The dialect of PostgreSQL. */
public final class PostgresDialect {

  private PostgresDialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("postgresql")
        .driver("org.postgresql:postgresql")
        .writes(new PostgresStyle(), new StandardDdl(new PostgresTypes()))
        .rewrites(LongLists.asArrays(), KeyedWrites.standard())
        .runs(new StandardSession(), new PostgresErrors())
        .explains(new PlanStyle("EXPLAIN ", true, PlanLines::ofTexts))
        .carries(PostgresRow::new, PostgresBinder::new)
        .checks(PostgresSettings::check)
        .can(
            Capability.ROWS_STAY_OPEN,
            Capability.DECIMAL_COMPARES,
            Capability.NOT_FINITE,
            Capability.ROW_COMPARES,
            Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
            Capability.RETURNING_IS_ATOMIC,
            Capability.ARRAY_PARAMETER,
            Capability.ARRAY_ROWS,
            Capability.INSERT_RETURNS,
            Capability.KEYS_OF_BATCH,
            Capability.SELECTS_TOGETHER,
            Capability.ROW_LOCKS,
            Capability.INSERT_ON_CONFLICT,
            Capability.UPDATE_RETURNS,
            Capability.DELETE_RETURNS,
            Capability.DELETE_COUNTS_ITS_CASCADE,
            Capability.SEQUENCES,
            Capability.READ_ONLY_TRANSACTION,
            Capability.SERIALIZABLE)
        .since(17, Capability.NUMBERED_ROWS)
        .build();
  }
}
