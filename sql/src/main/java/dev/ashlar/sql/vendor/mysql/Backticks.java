/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

/** Identifiers in the quotes that MariaDB and MySQL understand in every mode. */
final class Backticks {

  private Backticks() {}

  static String quote(String identifier) {
    return '`' + identifier.replace("`", "``") + '`';
  }
}
