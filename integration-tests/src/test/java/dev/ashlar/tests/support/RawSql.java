/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import dev.ashlar.examples.databases.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements beside Ashlar, and literals as this database writes them. */
public final class RawSql {

  /** A text, or an identifier without its quotes. */
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']++|'')*+'|\"([^\"]*+)\"");

  private final TestDatabase database;

  private RawSql(TestDatabase database) {
    this.database = database;
  }

  public static RawSql on(TestDatabase database) {
    return new RawSql(database);
  }

  /** Runs a statement that must succeed. */
  public void run(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(spelled(sql));
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Runs a statement, and says why the database refused it. */
  public Refusal refusal(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(spelled(sql));
      return Refusal.NONE;
    } catch (SQLException e) {
      return Refusal.of(e);
    }
  }

  /** The first column of the first row, as text. */
  public String value(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(spelled(sql))) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Makes a column of texts required. */
  public void require(String table, String column, String type) {
    run(
        isMariadb()
            ? "ALTER TABLE \"%s\" MODIFY \"%s\" %s COLLATE %s NOT NULL"
                .formatted(table, column, type, collation())
            : "ALTER TABLE \"%s\" ALTER COLUMN \"%s\" SET NOT NULL".formatted(table, column));
  }

  private String collation() {
    return isMysql() ? "utf8mb4_0900_bin" : "utf8mb4_nopad_bin";
  }

  /** The number of rows of a table. */
  public long count(String table) {
    return Long.parseLong(value("SELECT count(*) FROM \"%s\"".formatted(table)));
  }

  /** A row of a table, to be inserted. */
  public RawRow row(String table) {
    return new RawRow(this, table, Map.of());
  }

  /** A statement in standard quotes, with identifiers in the quotes of this database. */
  public String spelled(String sql) {
    return isMariadb() ? QUOTED.matcher(sql).replaceAll(RawSql::inBackticks) : sql;
  }

  private static String inBackticks(MatchResult found) {
    String name = found.group(1);
    return Matcher.quoteReplacement(name == null ? found.group() : "`" + name + "`");
  }

  public String bool(boolean value) {
    return isSqlite() ? (value ? "1" : "0") : String.valueOf(value).toUpperCase(Locale.ROOT);
  }

  public String uuid(String value) {
    return isSqlite() || isMariadb() ? "X'" + value.replace("-", "") + "'" : "'" + value + "'";
  }

  /** A moment, given with six digits after the second and a Z. */
  public String moment(String value) {
    if (isMariadb()) {
      return "'" + value.replace('T', ' ').replace("Z", "") + "'";
    }
    return isSqlite() ? "'" + value + "'" : "TIMESTAMP WITH TIME ZONE '" + value + "'";
  }

  /** A date and time, given with six digits after the second. */
  public String dateTime(String value) {
    return isSqlite() ? "'" + value + "'" : "TIMESTAMP '" + value.replace('T', ' ') + "'";
  }

  /** A time, given with six digits after the second. */
  public String time(String value) {
    return isSqlite() ? "'" + value + "'" : "TIME '" + value + "'";
  }

  /** A month: a text on SQLite, else its first day. */
  public String yearMonth(String value) {
    return isSqlite() ? "'" + value + "'" : "DATE '" + value + "-01'";
  }

  /** A number of 64 bits of floating point, which no decimal stands for. */
  public String real(double value) {
    return isPostgresql() || isH2() ? "CAST('" + value + "' AS DOUBLE PRECISION)" : "" + value;
  }

  /** A number of 32 bits of floating point, also where it is kept in 64. */
  public String single(float value) {
    return isPostgresql() || isH2() ? "CAST('" + value + "' AS REAL)" : "" + (double) value;
  }

  /** A text; on MariaDB without the characters that mean something to it. */
  public String text(String value) {
    return isMariadb()
        ? "CONVERT(X'%s' USING utf8mb4)"
            .formatted(HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)))
        : "'" + value.replace("'", "''") + "'";
  }

  public String date(String value) {
    return isSqlite() ? "'" + value + "'" : "DATE '" + value + "'";
  }

  /** Exact: a text on SQLite. */
  public String decimal(String value) {
    return isSqlite() ? "'" + value + "'" : value;
  }

  public String bytes(String hex) {
    return isPostgresql() ? "'\\x" + hex + "'" : "X'" + hex + "'";
  }

  public boolean isSqlite() {
    return database.name().equals("sqlite");
  }

  public boolean isH2() {
    return database.name().equals("h2");
  }

  public boolean isPostgresql() {
    return database.name().equals("postgresql");
  }

  public boolean isMysql() {
    return database.name().equals("mysql");
  }

  /** Whether it is MariaDB or MySQL, which write alike. */
  public boolean isMariadb() {
    return database.name().equals("mariadb") || isMysql();
  }

  private Connection connection() throws SQLException {
    Connection connection = database.dataSource().getConnection();
    if (isSqlite()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA foreign_keys = ON");
      }
    }
    return connection;
  }
}
