/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.Vendor;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A test database behind a pool; what differs between systems is handed in. */
final class PooledDatabase implements TestDatabase {

  private final DatabaseServer server;
  private final HikariDataSource pool;
  private final Consumer<DataSource> clear;
  private final Runnable drop;
  private final KeptTables kept;

  /**
   * Opens the pool.
   *
   * @param clear drops every table and view
   * @param drop runs after the pool was closed
   */
  PooledDatabase(
      DatabaseServer server,
      DataSource driver,
      Consumer<DataSource> clear,
      Runnable drop,
      KeptTables kept) {
    this.server = server;
    this.pool = open(driver);
    this.clear = clear;
    this.drop = drop;
    this.kept = kept;
  }

  private static HikariDataSource open(DataSource driver) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(driver);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  @Override
  public String name() {
    return server.name();
  }

  @Override
  public String version() {
    return server.version();
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void clear() {
    clear.accept(pool);
    // Statements that the server prepared for the old tables must not meet the new ones.
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void create(Script... scripts) {
    Vendor vendor = Vendor.valueOf(name().toUpperCase(Locale.ROOT));
    List<String> statements =
        Stream.of(scripts).flatMap(script -> script.of(vendor).stream()).toList();
    if (!kept.emptied(pool, statements)) {
      clear();
      Jdbc.run(pool, statements.toArray(String[]::new));
      kept.created(pool, statements);
    }
  }

  @Override
  public void close() {
    pool.close();
    drop.run();
  }

  @Override
  public String toString() {
    return name() + " " + version();
  }
}
