/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL server of our own: unpacked, started and stopped by this JVM. */
final class EmbeddedPostgresql {

  private static final String WAY_OUT =
      """
      The embedded PostgreSQL does not start. What can help:
      - as root it needs user namespaces (unshare -U must work); else build as another user;
      - or use a server that is running:
          mvn verify -Dashlar.test.postgresql.url=jdbc:postgresql://host/database \\
              -Dashlar.test.postgresql.user=... -Dashlar.test.postgresql.password=...
      - or leave PostgreSQL out, knowingly: mvn verify -Dashlar.test.databases=h2,mariadb,sqlite
      The server's own words: -Dorg.slf4j.simpleLogger.defaultLogLevel=info""";

  private final EmbeddedPostgres server;

  private EmbeddedPostgresql(EmbeddedPostgres server) {
    this.server = server;
  }

  static EmbeddedPostgresql start() {
    Path directory = Directories.create("postgresql");
    try {
      return new EmbeddedPostgresql(
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(directory.toFile())
              // Words in the order of a language, as on most servers: the order of bytes, which
              // Ashlar promises, must not come from the server's settings.
              .setLocaleConfig("locale-provider", "icu")
              .setLocaleConfig("icu-locale", "en-US")
              .start());
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(WAY_OUT, e);
    }
  }

  PostgresqlAddress address() {
    return new PostgresqlAddress(
        "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()), "postgres", "");
  }

  void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
