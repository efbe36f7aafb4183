/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** H2 within this JVM; a database lives in memory until it is closed. */
final class H2Server implements DatabaseServer {

  private final String version;

  private H2Server(String version) {
    this.version = version;
  }

  static DatabaseServer start() {
    try {
      return new H2Server(Jdbc.version(dataSource("jdbc:h2:mem:")));
    } catch (SQLException e) {
      throw new IllegalStateException("H2 does not start.", e);
    }
  }

  private static JdbcDataSource dataSource(String url) {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    return dataSource;
  }

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public TestDatabase create(String label) {
    // Without the delay H2 would forget the database whenever the pool is empty.
    JdbcDataSource driver =
        dataSource("jdbc:h2:mem:" + DatabaseNames.next(label) + ";DB_CLOSE_DELAY=-1");
    return new PooledDatabase(
        this,
        driver,
        pool -> Jdbc.run(pool, "DROP ALL OBJECTS"),
        () -> Jdbc.run(driver, "SHUTDOWN IMMEDIATELY"),
        KeptTables.NONE);
  }

  @Override
  public void close() {}
}
