/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.examples.databases.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Pools over the driver of a database. */
final class Pools {

  private Pools() {}

  /** A HikariCP with nothing but its defaults, of so many connections. */
  static HikariDataSource hikari(TestDatabase database, int size) {
    return hikari(driver(database), size);
  }

  /** The same over another data source. */
  static HikariDataSource hikari(DataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    return new HikariDataSource(config);
  }

  /** The driver's own data source, which opens a connection for each one that is asked for. */
  static DataSource driver(TestDatabase database) {
    try {
      return database.dataSource().unwrap(HikariDataSource.class).getDataSource();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
