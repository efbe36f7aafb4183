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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A server of MariaDB or MySQL of our own: unpacked, started and stopped by this JVM. */
final class EmbeddedServer {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String WAY_OUT =
      """
      The embedded %1$s does not start. What can help:
      - use a server that is running:
          mvn verify -Dashlar.test.%2$s.url=jdbc:%2$s://host/ \\
              -Dashlar.test.%2$s.user=... -Dashlar.test.%2$s.password=...
      - or leave %1$s out, knowingly: mvn verify -Dashlar.test.databases=%3$s
      Its own words:
      %4$s\
      """;

  private final ServerProgram program;
  private final Process server;
  private final Path folder;
  private final int port;
  private final Thread atExit;

  private EmbeddedServer(ServerProgram program, Process server, Path folder, int port) {
    this.program = program;
    this.server = server;
    this.folder = folder;
    this.port = port;
    this.atExit = new Thread(server::destroyForcibly, "stop-" + program.name());
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts it. What an earlier build has unpacked and initialised is used again.
   *
   * @throws MissingServerException where there is no program that runs
   * @throws IllegalStateException if it does not start; the message says what to do
   */
  static EmbeddedServer start(ServerProgram program) {
    requireSystem(program);
    Path home = Directories.create(program.name());
    Path base = home.resolve("base");
    Path empty = home.resolve("empty");
    // A new one each time: the one before may belong to a server that was killed, or still runs.
    Path folder = home.resolve(DatabaseNames.next("server"));
    try {
      Directories.fill(base, program::unpack);
      requireRunning(program, base);
      Directories.fill(empty, directory -> initialize(program, base, directory));
      Directories.copy(empty, folder);
      int port = freePort();
      EmbeddedServer started =
          new EmbeddedServer(program, run(program, base, folder, port), folder, port);
      started.awaitConnections();
      return started;
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException(wayOut(program, String.valueOf(e.getMessage())), e);
    }
  }

  private static String wayOut(ServerProgram program, String words) {
    List<String> others = new ArrayList<>(DatabaseServers.names());
    others.remove(program.name());
    return WAY_OUT.formatted(program.title(), program.name(), String.join(",", others), words);
  }

  private static void requireSystem(ServerProgram program) {
    String system = System.getProperty("os.name", "");
    String machine = System.getProperty("os.arch", "");
    if (!system.toLowerCase(Locale.ROOT).equals("linux") || !machine.equals("amd64")) {
      throw MissingServerException.of(
          program, "there is no embedded server for %s on %s".formatted(system, machine));
    }
  }

  /** Tells a program that this machine cannot run from a server that does not start. */
  private static void requireRunning(ServerProgram program, Path base) {
    String binary = program.binary(base).toString();
    ProgramOutput output;
    try {
      output = ProgramOutput.of(List.of(binary, "--no-defaults", "--version"));
    } catch (IOException e) {
      output = new ProgramOutput(-1, String.valueOf(e.getMessage()));
    }
    if (output.status() != 0) {
      boolean misses = output.text().contains("libaio.so.1");
      throw MissingServerException.of(
          program,
          misses
              ? "it needs libaio, which is not installed (apt-get install libaio1)"
              : "the binary %s does not run (%s)".formatted(binary, output.text().strip()));
    }
  }

  private static void initialize(ServerProgram program, Path base, Path folder) throws IOException {
    Files.createDirectory(data(folder));
    Files.createDirectory(temporary(folder));
    ProgramOutput.run(program.initialization(base, data(folder)), temporary(folder));
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  /** Its own: a server that starts deletes what it takes for left over, also another server's. */
  private static Path temporary(Path folder) {
    return folder.resolve("temporary");
  }

  private static Path log(Path folder) {
    return folder.resolve("server.log");
  }

  /** How the program is called. */
  static List<String> command(ServerProgram program, Path base, Path data, String... options) {
    List<String> command = new ArrayList<>();
    command.add(program.binary(base).toString());
    command.add("--no-defaults");
    if (System.getProperty("user.name", "").equals("root")) {
      command.add("--user=root");
    }
    command.add("--datadir=" + data);
    // Nothing here has to survive a power failure.
    command.add("--innodb-flush-method=nosync");
    command.addAll(program.options(base));
    command.addAll(List.of(options));
    return command;
  }

  private static Process run(ServerProgram program, Path base, Path folder, int port)
      throws IOException {
    List<String> command =
        command(
            program,
            base,
            data(folder),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            // Below the folder of the files; a whole path may be too long for a socket.
            "--socket=server.sock",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
            // Moments must not come from the zone of the server's settings.
            "--default-time-zone=+05:45");
    return ProgramOutput.process(command, temporary(folder))
        .redirectOutput(log(folder).toFile())
        .start();
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
        throw new IOException(Files.readString(log(folder)));
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

  ServerAddress address() {
    return new ServerAddress(program, program.url(port), "root", "");
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
    Directories.delete(folder);
  }
}
