/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A MySQL server of our own: unpacked, started and stopped by this JVM. */
final class EmbeddedMysql {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WAY_OUT =
      """
      The embedded MySQL does not start. What can help:
      - use a server that is running:
          mvn verify -Dashlar.test.mysql.url=jdbc:mysql://host/ \\
              -Dashlar.test.mysql.user=... -Dashlar.test.mysql.password=...
      - or leave MySQL out, knowingly:
          mvn verify -Dashlar.test.databases=h2,mariadb,postgresql,sqlite
      The server's own words:
      """;

  private final Process server;
  private final Path data;
  private final int port;
  private final Thread atExit;

  private EmbeddedMysql(Process server, Path data, int port) {
    this.server = server;
    this.data = data;
    this.port = port;
    this.atExit = new Thread(server::destroyForcibly, "stop-mysql");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts it.
   *
   * @throws MissingServerException where there is no program that runs
   */
  static EmbeddedMysql start() {
    Path home = Directories.create("mysql");
    MysqlProgram program = MysqlProgram.unpacked(home);
    Path data = home.resolve(DatabaseNames.next("data"));
    try {
      Path initialized = home.resolve("initialized");
      Directories.fill(initialized, program::initialize);
      // A new one each time: the one before may belong to a server that was killed, or still runs.
      Directories.copy(initialized, data);
      int port = freePort();
      EmbeddedMysql started = new EmbeddedMysql(run(program, data, port), data, port);
      started.awaitConnections();
      return started;
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException(WAY_OUT + e.getMessage(), e);
    }
  }

  private static Process run(MysqlProgram program, Path data, int port) throws IOException {
    return new ProcessBuilder(
            program.command(
                data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Below the directory of the files; a whole path may be too long for a socket.
                "--socket=server.sock",
                "--skip-mysqlx",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                // Tests cut connections on purpose, which it would tell of one by one.
                "--log-error-verbosity=1",
                // Moments must not come from the zone of the server's settings.
                "--default-time-zone=+05:45"))
        .redirectErrorStream(true)
        .redirectOutput(log(data).toFile())
        .start();
  }

  private static Path log(Path data) {
    return data.resolve("server.log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitConnections() throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!takesConnections()) {
      if (!server.isAlive() || Instant.now().isAfter(end)) {
        server.destroyForcibly();
        throw new IOException(Files.readString(log(data)));
      }
      pause();
    }
  }

  private boolean takesConnections() {
    try {
      Jdbc.version(address().dataSource());
      return true;
    } catch (SQLException e) {
      // Not yet; whoever waits decides how long.
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the server was starting.", e);
    }
  }

  MysqlAddress address() {
    return new MysqlAddress("jdbc:mysql://localhost:%d/".formatted(port), "root", "");
  }

  void stop() {
    // Its files go as well, so that it need not end in order.
    server.destroyForcibly();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
    Directories.delete(data);
  }
}
