/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.behaviour.Outcome.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects how tests ended and keeps it below {@code target}, for the end of the build. */
final class OutcomeFile implements AutoCloseable {

  private static final Path FILE = Path.of("target", "behaviour.txt");
  private static final String VERSION = "version";

  private final Map<String, String> versions = new TreeMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  synchronized void version(String database, String version) {
    versions.put(database, version);
  }

  synchronized void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  /** Writes the file, when the last test has ended. */
  @Override
  public synchronized void close() {
    List<String> lines = new ArrayList<>();
    versions.forEach((database, version) -> lines.add(line(VERSION, database, version)));
    outcomes.forEach(
        outcome -> lines.add(line(outcome.test(), outcome.database(), outcome.result().name())));
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String... parts) {
    return String.join("\t", parts);
  }

  /** What {@link #close} has written. */
  static Outcomes read(Path file) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", -1);
      if (parts[0].equals(VERSION)) {
        versions.put(parts[1], parts[2]);
      } else {
        outcomes.add(new Outcome(parts[0], parts[1], Result.valueOf(parts[2])));
      }
    }
    return new Outcomes(versions, outcomes);
  }
}
