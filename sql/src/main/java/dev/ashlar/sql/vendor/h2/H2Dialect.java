/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.KeyedWrites;
import dev.ashlar.sql.dialect.LongLists;
import dev.ashlar.sql.dialect.PlanLines;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.dialect.RowLocks;
import dev.ashlar.sql.dialect.StandardDdl;

/** The dialect of H2. */
public final class H2Dialect {

  private H2Dialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("h2")
        .driver("com.h2database:h2")
        .writes(new H2Style(), new StandardDdl(new H2Types()))
        .rewrites(
            LongLists.asArrays(),
            KeyedWrites.standard(),
            RowLocks.exclusive("H2"),
            new H2Statements())
        .runs(new H2Session(), new H2Errors())
        .explains(new PlanStyle("EXPLAIN PLAN FOR ", false, PlanLines::ofTexts))
        .carries(H2Row::new, H2Binder::new)
        .checks(H2Settings::check)
        .searches(H2Moments::columns)
        .can(
            Capability.ROWS_STAY_OPEN,
            Capability.DECIMAL_COMPARES,
            Capability.NOT_FINITE,
            Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
            Capability.ARRAY_PARAMETER,
            Capability.INSERT_RETURNS,
            Capability.KEYS_OF_BATCH,
            Capability.ROW_LOCKS,
            Capability.MERGE,
            Capability.UPDATE_RETURNS,
            Capability.DELETE_RETURNS,
            Capability.DELETE_COUNTS_ITS_CASCADE,
            Capability.SEQUENCES)
        .build();
  }
}
