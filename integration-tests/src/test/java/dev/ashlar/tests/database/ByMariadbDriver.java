/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.examples.databases.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database of MySQL that is reached by MariaDB's driver instead of Connector/J. */
final class ByMariadbDriver implements TestDatabase {

  private final TestDatabase mysql;
  private final HikariDataSource pool;

  ByMariadbDriver(TestDatabase mysql) {
    this.mysql = mysql;
    this.pool = new HikariDataSource(configuration(mysql));
  }

  private static HikariConfig configuration(TestDatabase mysql) {
    try (Connection connection = mysql.dataSource().getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(
          data.getURL().replaceFirst("^jdbc:mysql:", "jdbc:mariadb:").replaceFirst("\\?.*", ""));
      config.setUsername(data.getUserName().replaceFirst("@.*", ""));
      config.setPassword(System.getProperty("ashlar.test.mysql.password", ""));
      config.setMinimumIdle(0);
      return config;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String name() {
    return mysql.name();
  }

  @Override
  public String version() {
    return mysql.version();
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void clear() {
    mysql.clear();
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void create(Script... scripts) {
    mysql.create(scripts);
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void close() {
    pool.close();
    mysql.close();
  }

  @Override
  public String toString() {
    return mysql + ", by MariaDB's driver";
  }
}
