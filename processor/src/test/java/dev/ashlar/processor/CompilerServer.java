/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * Runs the javac of its JDK again and again, as from the command line, so that not each compilation
 * starts a JVM: it reads a file for the log and the arguments, and answers with the exit code.
 */
final class CompilerServer {

  private CompilerServer() {}

  public static void main(String[] unused) throws IOException {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    PrintStream answers = System.out;
    try (DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(answers)) {
      while (true) {
        Path log = Path.of(in.readUTF());
        String[] arguments = new String[in.readInt()];
        for (int i = 0; i < arguments.length; i++) {
          arguments[i] = in.readUTF();
        }
        out.writeInt(run(javac, log, arguments));
        out.flush();
      }
    } catch (EOFException e) {
      // The tests are over.
    }
  }

  /** What a processor prints by itself is in the log as well. */
  private static int run(ToolProvider javac, Path log, String[] arguments) throws IOException {
    try (PrintStream printed =
        new PrintStream(Files.newOutputStream(log), false, StandardCharsets.UTF_8)) {
      System.setOut(printed);
      System.setErr(printed);
      return javac.run(printed, printed, arguments);
    }
  }
}
