/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The tables of a database of MariaDB or MySQL, which take longer to be created than most tests.
 *
 * <p>The same tables are emptied instead, if nobody has changed them: what the server says of each
 * is compared, and of triggers.
 */
final class MysqlTables implements KeptTables {

  private static final Pattern NEXT_KEY = Pattern.compile(" AUTO_INCREMENT=\\d+");

  private List<String> created = List.of();
  private Map<String, String> definitions = Map.of();

  @Override
  public boolean emptied(DataSource pool, List<String> script) {
    if (!created.equals(script)) {
      return false;
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      Map<String, String> now = definitions(statement);
      if (!withoutNextKeys(now).equals(definitions)) {
        return false;
      }
      if (empty(statement, now)) {
        // MySQL then writes numbers within checks in another way.
        definitions = withoutNextKeys(definitions(statement));
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot empty the tables.", e);
    }
  }

  /** Empties them, and says whether one had to be altered so that its keys start again. */
  private static boolean empty(Statement statement, Map<String, String> tables)
      throws SQLException {
    boolean altered = false;
    statement.execute("SET foreign_key_checks = 0");
    try {
      for (Map.Entry<String, String> table : tables.entrySet()) {
        if (table.getKey().startsWith("`")) {
          statement.execute("DELETE FROM " + table.getKey());
        }
        if (NEXT_KEY.matcher(table.getValue()).find()) {
          statement.execute("ALTER TABLE " + table.getKey() + " AUTO_INCREMENT = 1");
          altered = true;
        }
      }
    } finally {
      // The connection goes back to the pool.
      statement.execute("SET foreign_key_checks = 1");
    }
    return altered;
  }

  @Override
  public void created(DataSource pool, List<String> script) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      definitions = withoutNextKeys(definitions(statement));
      created = script;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the tables.", e);
    }
  }

  private static Map<String, String> withoutNextKeys(Map<String, String> definitions) {
    Map<String, String> without = new TreeMap<>(definitions);
    without.replaceAll((name, text) -> NEXT_KEY.matcher(text).replaceAll(""));
    return without;
  }

  /** What the server says of each table, view and trigger. */
  private static Map<String, String> definitions(Statement statement) throws SQLException {
    Map<String, String> definitions = new TreeMap<>();
    for (String table : tables(statement)) {
      try (ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + table)) {
        row.next();
        definitions.put(table, row.getString(2));
      }
    }
    try (ResultSet rows = statement.executeQuery("SHOW TRIGGERS")) {
      while (rows.next()) {
        definitions.put("trigger " + rows.getString(1), rows.getString(4));
      }
    }
    return definitions;
  }

  /** The quoted names of tables and views. */
  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
      while (rows.next()) {
        tables.add('`' + rows.getString(1).replace("`", "``") + '`');
      }
    }
    return tables;
  }
}
