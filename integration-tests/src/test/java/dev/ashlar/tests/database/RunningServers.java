/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.DatabaseServer;
import dev.ashlar.examples.databases.DatabaseServers;
import dev.ashlar.examples.databases.MissingServerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opentest4j.TestAbortedException;

/**
 * The servers of this build: each is started when first asked for, and all are stopped together.
 */
final class RunningServers implements AutoCloseable {

  private static final Path REPORT = Path.of("target", "databases.txt");

  private final Map<String, DatabaseServer> servers = new TreeMap<>();
  private final Map<String, RuntimeException> failures = new HashMap<>();
  private final Map<String, String> missing = new TreeMap<>();

  /** The server of this name. One that failed to start is not tried again for every class. */
  synchronized DatabaseServer get(String name) {
    RuntimeException failure = failures.get(name);
    if (failure != null) {
      throw failure;
    }
    try {
      return servers.computeIfAbsent(name, DatabaseServers::start);
    } catch (MissingServerException e) {
      missing.put(name, e.getMessage());
      throw skipped(name, e);
    } catch (RuntimeException e) {
      failures.put(name, e);
      throw e;
    }
  }

  private TestAbortedException skipped(String name, MissingServerException reason) {
    TestAbortedException skipped = new TestAbortedException(reason.getMessage(), reason);
    failures.put(name, skipped);
    return skipped;
  }

  /** Writes down what the tests ran on and what was skipped, and stops it. */
  @Override
  public synchronized void close() {
    report();
    servers.values().forEach(DatabaseServer::close);
    servers.clear();
  }

  private void report() {
    List<String> lines = new ArrayList<>();
    servers.forEach(
        (name, server) -> lines.add("Tests ran on %s %s".formatted(name, server.version())));
    missing.forEach(
        (name, reason) -> lines.add(SkippedDatabases.SKIPPED + "%s: %s".formatted(name, reason)));
    try {
      Files.write(REPORT, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
