/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.database.Database;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Starts the service on an empty H2 database in memory, and stops with the process.
 *
 * <pre>{@code
 * mvn -q -Pservice package -DskipTests
 * curl localhost:8080/posts
 * }</pre>
 *
 * <p>With {@code -Dashlar.example.log=true} it logs each statement.
 */
public final class ServiceMain {

  private static final int PORT = 8080;

  private ServiceMain() {}

  /** Takes the port, 8080 unless stated. */
  @SuppressWarnings("resource") // runs until the process ends
  public static void main(String[] arguments) {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PORT;
    DataSource pool = JdbcConnectionPool.create("jdbc:h2:mem:service;DB_CLOSE_DELAY=-1", "", "");
    Database db =
        Boolean.getBoolean("ashlar.example.log")
            ? Database.builder(pool).log().build()
            : Database.connect(pool);
    ServiceSchema.create(db);
    PostServer server = PostServer.start(db, port);
    System.out.printf("Posts are at %s. Stop with Ctrl-C.%n", server.address());
    if (Boolean.getBoolean("ashlar.example.endsWithParent")) {
      endWithParent();
    }
  }

  /** Nobody would know of a service that is left over from a build that was stopped. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent -> {
              CompletableFuture<Void> unused = parent.onExit().thenRun(() -> System.exit(0));
            });
  }
}
