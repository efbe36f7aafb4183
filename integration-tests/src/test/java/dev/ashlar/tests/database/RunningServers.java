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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opentest4j.TestAbortedException;

/** The servers of this build: all are started side by side, and stopped together. */
final class RunningServers implements AutoCloseable {

  private static final Path REPORT = Path.of("target", "databases.txt");

  private final Map<String, Future<DatabaseServer>> starts = new TreeMap<>();

  /** Starts these in the background. */
  RunningServers(List<String> names) {
    ExecutorService starters = Executors.newFixedThreadPool(names.size());
    names.forEach(name -> starts.put(name, starters.submit(() -> DatabaseServers.start(name))));
    starters.shutdown();
  }

  /** The server of this name, once it has started. */
  DatabaseServer get(String name) {
    try {
      return started(name);
    } catch (MissingServerException e) {
      throw new TestAbortedException(e.getMessage(), e);
    }
  }

  private DatabaseServer started(String name) {
    try {
      return starts.get(name).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(name + " does not start.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + name, e);
    }
  }

  /** Writes down what the tests ran on and what was skipped, and stops it. */
  @Override
  public void close() {
    List<String> ran = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (String name : starts.keySet()) {
      try {
        ran.add("Tests ran on %s %s".formatted(name, started(name).version()));
        started(name).close();
      } catch (MissingServerException e) {
        skipped.add(SkippedDatabases.SKIPPED + "%s: %s".formatted(name, e.getMessage()));
      }
    }
    ran.addAll(skipped);
    write(ran);
  }

  private static void write(List<String> lines) {
    try {
      Files.write(REPORT, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
