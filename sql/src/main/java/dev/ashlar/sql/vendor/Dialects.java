/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.vendor.h2.H2Dialect;
import dev.ashlar.sql.vendor.mysql.MariadbDialect;
import dev.ashlar.sql.vendor.mysql.MysqlDialect;
import dev.ashlar.sql.vendor.postgresql.PostgresDialect;
import dev.ashlar.sql.vendor.sqlite.SqliteDialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plain list of dialects. */
public final class Dialects {

  private static final List<Dialect> ALL =
      List.of(
          H2Dialect.create(),
          MariadbDialect.create(),
          MysqlDialect.create(),
          PostgresDialect.create(),
          SqliteDialect.create());

  private Dialects() {}

  /** All dialects, by name. */
  public static List<Dialect> all() {
    return ALL;
  }

  /**
   * The dialect of this name.
   *
   * @throws IllegalArgumentException if there is none; the message has the known names
   */
  public static Dialect named(String name) {
    return ALL.stream()
        .filter(dialect -> dialect.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no dialect named %s. Known are %s."
                        .formatted(
                            name,
                            ALL.stream().map(Dialect::name).collect(Collectors.joining(", ")))));
  }

  /** The dialect for a database whose driver gives this product name. */
  public static Optional<Dialect> serving(String productName) {
    return ALL.stream().filter(dialect -> dialect.serves(productName)).findFirst();
  }
}
