/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * MySQL: an embedded server, or the one that {@code -Dashlar.test.mysql.url} names.
 *
 * <p>Databases are created by the given user and dropped again; other databases are not touched.
 */
final class MysqlServer implements DatabaseServer {

  private static final String PROPERTY = "ashlar.test.mysql.";

  private final MysqlAddress address;
  private final Runnable stop;
  private final String version;

  private MysqlServer(MysqlAddress address, Runnable stop, String version) {
    this.address = address;
    this.stop = stop;
    this.version = version;
  }

  static DatabaseServer start() {
    String url = System.getProperty(PROPERTY + "url", "");
    return url.isBlank() ? startEmbedded() : connect(url);
  }

  private static DatabaseServer startEmbedded() {
    EmbeddedMysql embedded = EmbeddedMysql.start();
    return open(embedded.address(), embedded::stop);
  }

  private static DatabaseServer connect(String url) {
    String user = System.getProperty(PROPERTY + "user", "root");
    String password = System.getProperty(PROPERTY + "password", "");
    return open(new MysqlAddress(url, user, password), () -> {});
  }

  private static DatabaseServer open(MysqlAddress address, Runnable stop) {
    try {
      return new MysqlServer(address, stop, Jdbc.version(address.dataSource()));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Cannot connect to MySQL at %s as %s; see -D%surl, user and password."
              .formatted(address.url(), address.user(), PROPERTY),
          e);
    }
  }

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public TestDatabase create(String label) {
    String database = DatabaseNames.next(label);
    DataSource server = address.dataSource();
    Jdbc.run(server, "CREATE DATABASE " + database);
    return new PooledDatabase(
        this,
        address.database(database).dataSource(),
        pool -> Jdbc.run(server, "DROP DATABASE " + database, "CREATE DATABASE " + database),
        () -> Jdbc.run(server, "DROP DATABASE " + database));
  }

  @Override
  public void close() {
    stop.run();
  }
}
