/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The settings of a database of H2 under which a promise cannot be kept. */
final class H2Settings {

  /** Those of 2.5.252 that take what Ashlar says, and do what it promises. */
  private static final List<String> MODES =
      List.of("REGULAR", "LEGACY", "PostgreSQL", "MySQL", "MariaDB", "DB2", "HSQLDB");

  private static final int LITERALS_NOT_ALLOWED = 90116;

  /** How the SQLStates of H2 begin where there is no table of a name. */
  private static final String NO_TABLE = "42S0";

  private H2Settings() {}

  static void check(Connection connection) throws SQLException {
    checkMode(connection);
    checkForeignKeys(connection);
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT 'a' < 'B', CAST('a' AS VARCHAR(1)) = CAST('A' AS VARCHAR(1))")) {
      rows.next();
      if (rows.getBoolean(1)) {
        throw refused("COLLATION", "texts are equal and sorted by the rules of a language");
      }
      if (rows.getBoolean(2)) {
        throw refused("IGNORECASE", "the letter case of texts does not count");
      }
    } catch (SQLException failed) {
      if (failed.getErrorCode() == LITERALS_NOT_ALLOWED) {
        throw refused("ALLOW_LITERALS", "statements must not have the literals that Ashlar's have");
      }
      throw failed;
    }
  }

  private static void checkMode(Connection connection) throws SQLException {
    // The names of its columns depend on a setting as well.
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM INFORMATION_SCHEMA.SETTINGS")) {
      while (rows.next()) {
        String mode = rows.getString(2);
        if (rows.getString(1).equals("MODE") && !MODES.contains(mode)) {
          throw refused(
              "MODE=" + mode,
              "empty texts, unique keys or limits are others than Ashlar promises",
              "use one of " + String.join(", ", MODES));
        }
      }
    }
  }

  /**
   * It is no setting that the database would tell: only its foreign keys do, once there are some.
   */
  private static void checkForeignKeys(Connection connection) throws SQLException {
    boolean isAnyEnforced = false;
    boolean isAnyIgnored = false;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT * FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS")) {
      while (rows.next()) {
        if (rows.getString("CONSTRAINT_TYPE").equals("FOREIGN KEY")) {
          boolean isEnforced = rows.getString("ENFORCED").equals("YES");
          isAnyEnforced |= isEnforced;
          isAnyIgnored |= !isEnforced;
        }
      }
    } catch (SQLException failed) {
      // OLD_INFORMATION_SCHEMA has no such table.
      if (!failed.getSQLState().startsWith(NO_TABLE)) {
        throw failed;
      }
    }
    if (isAnyIgnored && !isAnyEnforced) {
      throw refused(
          "REFERENTIAL_INTEGRITY FALSE",
          "rows may point at rows that are not there",
          "run SET REFERENTIAL_INTEGRITY TRUE");
    }
  }

  private static IllegalStateException refused(String setting, String effect) {
    return refused(setting, effect, "create the database without it");
  }

  private static IllegalStateException refused(String setting, String effect, String instead) {
    return new IllegalStateException(
        "This H2 database has the setting %s, by which %s. Leave it out of the URL, or %s."
            .formatted(setting, effect, instead));
  }
}
