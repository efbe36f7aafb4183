/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL: an embedded server, or the one that {@code -Dashlar.test.postgresql.url} names.
 *
 * <p>Databases are created by the given user and dropped again; other databases are not touched.
 */
final class PostgresqlServer implements DatabaseServer {

  private static final String PROPERTY = "ashlar.test.postgresql.";

  private final PostgresqlAddress address;
  private final Runnable stop;
  private final String version;

  private PostgresqlServer(PostgresqlAddress address, Runnable stop, String version) {
    this.address = address;
    this.stop = stop;
    this.version = version;
  }

  static DatabaseServer start() {
    String url = System.getProperty(PROPERTY + "url", "");
    return url.isBlank() ? startEmbedded() : connect(url);
  }

  private static DatabaseServer startEmbedded() {
    EmbeddedPostgresql embedded = EmbeddedPostgresql.start();
    return open(embedded.address(), embedded::stop);
  }

  private static DatabaseServer connect(String url) {
    String user = System.getProperty(PROPERTY + "user", "postgres");
    String password = System.getProperty(PROPERTY + "password", "");
    return open(new PostgresqlAddress(url, user, password), () -> {});
  }

  private static DatabaseServer open(PostgresqlAddress address, Runnable stop) {
    try {
      return new PostgresqlServer(address, stop, Jdbc.version(address.dataSource()));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Cannot connect to PostgreSQL at %s as %s; see -D%surl, user and password."
              .formatted(address.url(), address.user(), PROPERTY),
          e);
    }
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public TestDatabase create(String label) {
    String database = DatabaseNames.next(label);
    PGSimpleDataSource server = address.dataSource();
    Jdbc.run(server, "CREATE DATABASE " + database);
    PGSimpleDataSource driver = address.dataSource();
    driver.setDatabaseName(database);
    return new PooledDatabase(
        this,
        driver,
        pool -> Jdbc.run(pool, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"),
        () -> Jdbc.run(server, "DROP DATABASE " + database + " WITH (FORCE)"),
        new PostgresqlTables());
  }

  @Override
  public void close() {
    stop.run();
  }
}
