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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plain list of dialects. */
public final class Dialects {

  /** In the order of their names, each made when it is first asked for. */
  private enum Known {
    H2("h2", "H2"),
    MARIADB("mariadb", "MariaDB"),
    MYSQL("mysql", "MySQL"),
    POSTGRESQL("postgresql", "PostgreSQL"),
    SQLITE("sqlite", "SQLite");

    private final String dialect;
    private final String product;
    private volatile @Nullable Dialect made;

    Known(String dialect, String product) {
      this.dialect = dialect;
      this.product = product;
    }

    Dialect dialect() {
      Dialect known = made;
      return known == null ? ensureMade() : known;
    }

    private synchronized Dialect ensureMade() {
      Dialect known = made;
      if (known == null) {
        known = make();
        made = known;
      }
      return known;
    }

    private Dialect make() {
      return switch (this) {
        case H2 -> H2Dialect.create();
        case MARIADB -> MariadbDialect.create();
        case MYSQL -> MysqlDialect.create();
        case POSTGRESQL -> PostgresDialect.create();
        case SQLITE -> SqliteDialect.create();
      };
    }
  }

  private Dialects() {}

  /** All dialects, by name. */
  public static List<Dialect> all() {
    return Arrays.stream(Known.values()).map(Known::dialect).toList();
  }

  /**
   * The dialect of this name.
   *
   * @throws IllegalArgumentException if there is none; the message has the known names
   */
  public static Dialect named(String name) {
    for (Known each : Known.values()) {
      if (each.dialect.equals(name)) {
        return each.dialect();
      }
    }
    throw new IllegalArgumentException(
        "There is no dialect named %s. Known are %s."
            .formatted(
                name,
                Arrays.stream(Known.values())
                    .map(each -> each.dialect)
                    .collect(Collectors.joining(", "))));
  }

  /** The dialect for a database whose driver gives this product name. */
  public static Optional<Dialect> serving(String productName) {
    for (Known each : Known.values()) {
      if (each.product.equals(productName)) {
        return Optional.of(each.dialect());
      }
    }
    return Optional.empty();
  }
}
