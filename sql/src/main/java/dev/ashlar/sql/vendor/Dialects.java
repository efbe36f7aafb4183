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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plain list of dialects. */
public final class Dialects {

  /** In the order of their names. */
  private enum Known {
    H2("h2", "H2"),
    MARIADB("mariadb", "MariaDB"),
    MYSQL("mysql", "MySQL"),
    POSTGRESQL("postgresql", "PostgreSQL"),
    SQLITE("sqlite", "SQLite");

    private final String dialect;
    private final String product;

    Known(String dialect, String product) {
      this.dialect = dialect;
      this.product = product;
    }

    Dialect make() {
      return switch (this) {
        case H2 -> H2Dialect.create();
        case MARIADB -> MariadbDialect.create();
        case MYSQL -> MysqlDialect.create();
        case POSTGRESQL -> PostgresDialect.create();
        case SQLITE -> SqliteDialect.create();
      };
    }
  }

  /** Those that were asked for. */
  private static final Map<Known, Dialect> MADE = new EnumMap<>(Known.class);

  private Dialects() {}

  private static synchronized Dialect dialect(Known known) {
    Dialect dialect = MADE.get(known);
    if (dialect == null) {
      dialect = known.make();
      MADE.put(known, dialect);
    }
    return dialect;
  }

  /** All dialects, by name. */
  public static List<Dialect> all() {
    return Arrays.stream(Known.values()).map(Dialects::dialect).toList();
  }

  /**
   * The dialect of this name.
   *
   * @throws IllegalArgumentException if there is none; the message has the known names
   */
  public static Dialect named(String name) {
    for (Known each : Known.values()) {
      if (each.dialect.equals(name)) {
        return dialect(each);
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
        return Optional.of(dialect(each));
      }
    }
    return Optional.empty();
  }
}
