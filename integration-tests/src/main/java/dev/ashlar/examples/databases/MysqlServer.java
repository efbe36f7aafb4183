/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * MariaDB or MySQL: an embedded server, or the one that a property such as {@code
 * -Dashlar.test.mysql.url} names.
 *
 * <p>Databases are created by the given user and dropped again; other databases are not touched.
 */
final class MysqlServer implements DatabaseServer {

  private final ServerAddress address;
  private final Runnable stop;
  private final String version;

  private MysqlServer(ServerAddress address, Runnable stop, String version) {
    this.address = address;
    this.stop = stop;
    this.version = version;
  }

  static DatabaseServer start(ServerProgram program) {
    String property = "ashlar.test." + program.name();
    String url = System.getProperty(property + ".url", "");
    if (url.isBlank()) {
      EmbeddedServer embedded = EmbeddedServer.start(program);
      return open(embedded.address(), embedded::stop);
    }
    String user = System.getProperty(property + ".user", "root");
    String password = System.getProperty(property + ".password", "");
    return open(new ServerAddress(program, url, user, password), () -> {});
  }

  private static DatabaseServer open(ServerAddress address, Runnable stop) {
    try {
      return new MysqlServer(address, stop, Jdbc.version(address.dataSource()));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Cannot connect to %s at %s as %s; see -Dashlar.test.%s.url, user and password."
              .formatted(
                  address.program().title(),
                  address.url(),
                  address.user(),
                  address.program().name()),
          e);
    }
  }

  @Override
  public String name() {
    return address.program().name();
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
        () -> Jdbc.run(server, "DROP DATABASE " + database),
        new MysqlTables());
  }

  @Override
  public void close() {
    stop.run();
  }
}
