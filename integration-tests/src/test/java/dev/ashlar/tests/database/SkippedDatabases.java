/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Repeats at the end of the build which databases the tests could not run on. */
public final class SkippedDatabases {

  /** How lines about databases begin that tests could not run on. */
  public static final String SKIPPED = "Tests were SKIPPED on ";

  private SkippedDatabases() {}

  /**
   * Prints the lines.
   *
   * @param arguments the report of the tests; nothing is printed where there is none
   */
  public static void main(String[] arguments) throws IOException {
    Path report = Path.of(arguments[0]);
    if (Files.exists(report)) {
      Files.readAllLines(report).stream()
          .filter(line -> line.startsWith(SKIPPED))
          .forEach(line -> System.out.println("[WARNING] " + line));
    }
  }
}
