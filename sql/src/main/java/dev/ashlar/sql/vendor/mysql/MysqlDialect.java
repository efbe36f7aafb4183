/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.DuplicateKeys;
import dev.ashlar.sql.dialect.FilteredAggregates;
import dev.ashlar.sql.dialect.KeyedWrites;
import dev.ashlar.sql.dialect.RingDrop;
import dev.ashlar.sql.dialect.StandardDdl;

/** The dialect of MySQL, from 8.0.17 on, whose statements never give rows back. */
public final class MysqlDialect {

  private static final String BY_CODE_POINT = "utf8mb4_0900_bin";

  private MysqlDialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("mysql")
        .driver("com.mysql:mysql-connector-j")
        .writes(
            new MysqlStyle(BY_CODE_POINT, "FOR SHARE"),
            new StandardDdl(
                new MysqlTypes(BY_CODE_POINT, "utf8mb4_0900_as_ci", RingDrop.CHECKS_OFF)))
        .rewrites(
            KeyedWrites.standard().deletingByName().aroundItsTable(),
            new DuplicateKeys(),
            FilteredAggregates.asCases(),
            new MysqlUpdates())
        .runs(
            new MysqlSession("STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO", "", true),
            new MysqlErrors())
        .explains(MysqlStyle.PLANS)
        .carries(MysqlRow::new, MysqlBinder::new)
        .checks(connection -> MysqlSettings.check(connection, "MySQL"))
        .searches(MysqlMoments::columns)
        .can(
            Capability.DECIMAL_COMPARES,
            Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
            Capability.READ_ONLY_TRANSACTION,
            Capability.SERIALIZABLE,
            Capability.ROWS_OF_VALUES,
            Capability.KEYS_OF_BATCH,
            Capability.ROW_LOCKS,
            Capability.INSERT_ON_DUPLICATE_KEY)
        .build();
  }
}
