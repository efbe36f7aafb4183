/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The plain list of the database systems that examples and tests can use. */
public final class DatabaseServers {

  private static final Map<String, Supplier<DatabaseServer>> SERVERS = new LinkedHashMap<>();

  static {
    SERVERS.put("h2", H2Server::start);
    SERVERS.put("mariadb", () -> MysqlServer.start(new MariadbProgram()));
    SERVERS.put("mysql", () -> MysqlServer.start(new MysqlProgram()));
    SERVERS.put("postgresql", PostgresqlServer::start);
    SERVERS.put("sqlite", SqliteServer::start);
  }

  private DatabaseServers() {}

  /** The names of all systems, in the order in which tests run on them. */
  public static List<String> names() {
    return List.copyOf(SERVERS.keySet());
  }

  /**
   * Starts the system of this name, or connects to it.
   *
   * @throws IllegalArgumentException if there is no system of this name
   * @throws MissingServerException if it cannot run on this machine
   * @throws IllegalStateException if it does not start; the message says what to do
   */
  public static DatabaseServer start(String name) {
    Supplier<DatabaseServer> start = SERVERS.get(name);
    if (start == null) {
      throw new IllegalArgumentException(
          "There is no database system \"%s\"; there are %s.".formatted(name, names()));
    }
    return start.get();
  }
}
