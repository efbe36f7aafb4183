/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a program said, and how it ended. */
record ProgramOutput(int status, String text) {

  /** Runs a program to its end. */
  static ProgramOutput of(List<String> command) throws IOException {
    return of(command, new ProcessBuilder(command).redirectErrorStream(true));
  }

  private static ProgramOutput of(List<String> command, ProcessBuilder program) throws IOException {
    Process process = program.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new ProgramOutput(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command, e);
    }
  }

  /** A program that keeps its temporary files in a directory. */
  static ProcessBuilder process(List<String> command, Path temporary) {
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("TMPDIR", temporary.toString());
    return program;
  }

  /**
   * Runs a program that must succeed.
   *
   * @throws IOException if it does not, in its own words
   */
  static void run(List<String> command) throws IOException {
    require(command, of(command));
  }

  /** The same for one with temporary files. */
  static void run(List<String> command, Path temporary) throws IOException {
    require(command, of(command, process(command, temporary)));
  }

  private static void require(List<String> command, ProgramOutput output) throws IOException {
    if (output.status != 0) {
      throw new IOException(String.join(" ", command) + ": " + output.text);
    }
  }
}
