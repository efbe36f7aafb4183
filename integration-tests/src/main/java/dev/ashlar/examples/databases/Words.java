/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** What a program said, and how it ended. */
record Words(int status, String text) {

  /** Runs a program to its end. */
  static Words of(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new Words(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command, e);
    }
  }

  /**
   * Runs a program that must succeed.
   *
   * @throws IOException if it does not, in its own words
   */
  static void run(List<String> command) throws IOException {
    Words words = of(command);
    if (words.status != 0) {
      throw new IOException(String.join(" ", command) + ": " + words.text);
    }
  }
}
