/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.DatabaseServer;
import dev.ashlar.examples.databases.DatabaseServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The servers of this build: each is started when first asked for, and all are stopped together.
 */
final class RunningServers implements AutoCloseable {

  private static final Path REPORT = Path.of("target", "databases.txt");

  private final Map<String, DatabaseServer> servers = new TreeMap<>();
  private final Map<String, RuntimeException> failures = new HashMap<>();

  /** The server of this name. One that failed to start is not tried again for every class. */
  synchronized DatabaseServer get(String name) {
    RuntimeException failure = failures.get(name);
    if (failure != null) {
      throw failure;
    }
    try {
      return servers.computeIfAbsent(name, DatabaseServers::start);
    } catch (RuntimeException e) {
      failures.put(name, e);
      throw e;
    }
  }

  /** Writes down what the tests ran on, and stops it. */
  @Override
  public synchronized void close() {
    report();
    servers.values().forEach(DatabaseServer::close);
    servers.clear();
  }

  private void report() {
    List<String> lines =
        servers.values().stream()
            .map(server -> "Tests ran on %s %s".formatted(server.name(), server.version()))
            .toList();
    try {
      Files.write(REPORT, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
