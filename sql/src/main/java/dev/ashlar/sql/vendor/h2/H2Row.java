/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.StandardRow;
import java.sql.ResultSet;

/** A row of a result set of H2. */
final class H2Row extends StandardRow {

  H2Row(ResultSet rows, JsonValues json) {
    super(rows, json);
  }
}
