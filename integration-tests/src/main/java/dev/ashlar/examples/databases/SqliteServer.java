/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite within this JVM; a database is a file.
 *
 * <p>Foreign keys are off, as the driver has it: switching them on is the business of Ashlar.
 */
final class SqliteServer implements DatabaseServer {

  private final String version;

  private SqliteServer(String version) {
    this.version = version;
  }

  static DatabaseServer start() {
    try {
      return new SqliteServer(Jdbc.version(dataSource("jdbc:sqlite::memory:")));
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite does not start.", e);
    }
  }

  private static SQLiteDataSource dataSource(String url) {
    SQLiteDataSource dataSource = new SQLiteDataSource();
    dataSource.setUrl(url);
    // Nothing here has to survive a power failure.
    dataSource.setSynchronous(SQLiteConfig.SynchronousMode.OFF.getValue());
    return dataSource;
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public TestDatabase create(String label) {
    Path file = Directories.create("sqlite").resolve(DatabaseNames.next(label) + ".db");
    return new PooledDatabase(
        this,
        dataSource("jdbc:sqlite:" + file),
        SqliteServer::dropAll,
        () -> delete(file),
        KeptTables.NONE);
  }

  private static void dropAll(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      // Else a table could not go before the tables that refer to it.
      statement.execute("PRAGMA foreign_keys = OFF");
      for (String drop : drops(statement)) {
        statement.execute(drop);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot clear the SQLite database.", e);
    }
  }

  private static List<String> drops(Statement statement) throws SQLException {
    List<String> drops = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT 'DROP ' || type || ' "' || replace(name, '"', '""') || '"'
            FROM sqlite_schema
            WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """)) {
      while (rows.next()) {
        drops.add(rows.getString(1));
      }
    }
    return drops;
  }

  private static void delete(Path file) {
    try {
      for (String suffix : List.of("", "-journal", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(file + suffix));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {}
}
