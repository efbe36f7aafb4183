/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Locale;

/** A database for which statements can be written. */
public enum Vendor {
  /** PostgreSQL. */
  POSTGRESQL,
  /** SQLite. */
  SQLITE,
  /** H2. */
  H2,
  /** MariaDB. */
  MARIADB,
  /** MySQL. */
  MYSQL;

  /** The name of this vendor's dialect of SQL, in lower case: {@code "postgresql"}. */
  public String dialect() {
    return name().toLowerCase(Locale.ROOT);
  }
}
