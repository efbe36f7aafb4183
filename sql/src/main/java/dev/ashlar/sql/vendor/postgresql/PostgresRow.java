/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.StandardRow;
import java.sql.ResultSet;

/** A row of a result set of PostgreSQL. */
final class PostgresRow extends StandardRow {

  PostgresRow(ResultSet rows, JsonValues json) {
    super(rows, json);
  }
}
