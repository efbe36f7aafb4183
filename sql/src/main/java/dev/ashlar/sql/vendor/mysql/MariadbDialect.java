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
import dev.ashlar.sql.dialect.RowLocks;
import dev.ashlar.sql.dialect.StandardDdl;

/** The dialect of MariaDB, from 10.6 on. */
public final class MariadbDialect {

  private static final String BY_CODE_POINT = "utf8mb4_nopad_bin";

  /**
   * Else it sorts by the first 1,024 bytes of a text; it needs a buffer for 15 texts of this
   * length.
   */
  private static final String WHOLE_TEXTS =
      ", max_sort_length = greatest(@@SESSION.max_sort_length,"
          + " least(131072, @@SESSION.sort_buffer_size DIV 16))";

  private MariadbDialect() {}

  /** Puts it together. */
  public static Dialect create() {
    return Dialect.named("mariadb")
        .driver("org.mariadb.jdbc:mariadb-java-client")
        .writes(
            new MariadbStyle(BY_CODE_POINT),
            new StandardDdl(
                new MysqlTypes(BY_CODE_POINT, "utf8mb4_uca1400_nopad_as_ci", RingDrop.KEYS_FIRST)))
        .rewrites(
            KeyedWrites.standard().deletingByName(),
            new DuplicateKeys(),
            FilteredAggregates.asCases(),
            RowLocks.ofAllTables("MariaDB"))
        .runs(
            new MysqlSession(
                "STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO,SIMULTANEOUS_ASSIGNMENT",
                WHOLE_TEXTS,
                false),
            new MysqlErrors())
        .explains(MysqlStyle.PLANS)
        .carries(MysqlRow::new, MysqlBinder::new)
        .checks(connection -> MysqlSettings.check(connection, "MariaDB"))
        .searches(MysqlMoments::columns)
        .can(
            Capability.DECIMAL_COMPARES,
            Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
            Capability.RETURNING_IS_ATOMIC,
            Capability.INSERT_RETURNS,
            Capability.KEYS_OF_BATCH,
            Capability.ROW_LOCKS,
            Capability.INSERT_ON_DUPLICATE_KEY,
            Capability.DELETE_RETURNS,
            Capability.SEQUENCES,
            Capability.READ_ONLY_TRANSACTION,
            Capability.SERIALIZABLE)
        .build();
  }
}
