/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The settings of a session of MariaDB or MySQL, and of its URL, that break a promise. */
final class MysqlSettings {

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              "foreign_key_checks",
              "ON"::equals,
              "rows may point at rows that are not there",
              "leave it ON"),
          new Setting(
              "unique_checks", "ON"::equals, "a unique key may hold a value twice", "leave it ON"),
          // MariaDB alone.
          new Setting(
              "check_constraint_checks",
              "ON"::equals,
              "values are taken that do not fit their columns",
              "leave it ON"),
          new Setting(
              "sql_select_limit",
              "18446744073709551615"::equals,
              "queries leave out rows",
              "leave it at DEFAULT"),
          new Setting(
              "sql_auto_is_null",
              "OFF"::equals,
              "a row that was just inserted has a key that is NULL",
              "leave it OFF"),
          new Setting(
              "character_set_client",
              "utf8mb4"::equals,
              "texts lose characters",
              "leave characterEncoding out of the URL, and connect in utf8mb4"),
          new Setting(
              "character_set_connection",
              "utf8mb4"::equals,
              "texts lose characters",
              "leave characterEncoding out of the URL, and connect in utf8mb4"),
          // Connector/J empties it, and reads each column in its own.
          new Setting(
              "character_set_results",
              List.of("", "utf8mb4")::contains,
              "texts lose characters",
              "leave characterSetResults out of the URL, and connect in utf8mb4"),
          new Setting(
              "sql_mode",
              modes -> !modes.contains("EMPTY_STRING_IS_NULL"),
              "an empty text is NULL",
              "leave EMPTY_STRING_IS_NULL out"),
          // It stands among the modes that it stands for.
          new Setting(
              "sql_mode",
              modes -> !List.of(modes.split(",", -1)).contains("ORACLE"),
              "a text that is joined with NULL is a text",
              "leave ORACLE out"));

  /** As drivers read it: whatever the letter case, and in their several words for true. */
  private static final Pattern AFFECTED_ROWS =
      Pattern.compile("[?&;,(]\\s*useAffectedRows\\s*=\\s*(true|yes|1)\\b", CASE_INSENSITIVE);

  private MysqlSettings() {}

  /** Looks at them, on a database that is called so. */
  static void check(Connection connection, String database) throws SQLException {
    Map<String, String> values = values(connection);
    for (Setting setting : SETTINGS) {
      String value = values.get(setting.name());
      if (value != null && !setting.keeps().test(value)) {
        throw new IllegalStateException(
            "This %s session has %s = %s, by which %s. In the URL, the pool and the server, %s."
                .formatted(database, setting.name(), value, setting.effect(), setting.instead()));
      }
    }
    // The server does not tell, and drivers count rows by it that changed, not those that matched.
    // A driver that wraps another one may know no URL.
    String url = connection.getMetaData().getURL();
    if (url != null && AFFECTED_ROWS.matcher(url).find()) {
      throw new IllegalStateException(
          "This %s URL switches useAffectedRows on, by which an update to what a row holds already does not find it. Leave it out."
              .formatted(database));
    }
  }

  private static Map<String, String> values(Connection connection) throws SQLException {
    Map<String, String> values = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SHOW SESSION VARIABLES WHERE Variable_name IN ('%s')"
                    .formatted(
                        String.join("', '", SETTINGS.stream().map(Setting::name).toList())))) {
      while (rows.next()) {
        values.put(rows.getString(1), rows.getString(2));
      }
    }
    return values;
  }

  /** A variable, the values that keep promises, what the others do, and the way out. */
  private record Setting(String name, Predicate<String> keeps, String effect, String instead) {}
}
