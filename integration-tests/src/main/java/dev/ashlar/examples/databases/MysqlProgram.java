/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program of a MySQL server, unpacked from the archive that comes along with the tests. */
record MysqlProgram(Path home) {

  private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

  /**
   * Unpacks it, unless an earlier build has.
   *
   * @throws MissingServerException where it does not run
   */
  static MysqlProgram unpacked(Path directory) {
    String system = System.getProperty("os.name", "");
    String machine = System.getProperty("os.arch", "");
    if (!system.toLowerCase(Locale.ROOT).equals("linux") || !machine.equals("amd64")) {
      throw missing("there is no embedded server for %s on %s".formatted(system, machine));
    }
    Path home = directory.resolve("base");
    Directories.fill(home, MysqlProgram::unpack);
    MysqlProgram program = new MysqlProgram(home);
    program.requireRunning();
    return program;
  }

  private static void unpack(Path directory) throws IOException {
    Path archive = directory.resolve("archive.tar.gz");
    try (InputStream packed = MysqlProgram.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null) {
        throw missing("%s is not on the class path".formatted(ARCHIVE));
      }
      Files.copy(packed, archive);
    }
    Words words = run(List.of("tar", "-xzf", archive.toString(), "-C", directory.toString()));
    if (words.status() != 0) {
      throw new IOException("tar cannot unpack %s: %s".formatted(archive, words.text()));
    }
    Files.delete(archive);
  }

  /** Tells a program that this machine cannot run from a server that does not start. */
  private void requireRunning() {
    Words words;
    try {
      words = run(List.of(binary(), "--no-defaults", "--version"));
    } catch (IOException e) {
      throw missing("the program %s does not run (%s)".formatted(binary(), e.getMessage()));
    }
    if (words.text().contains("libaio.so.1")) {
      throw missing("its program needs libaio (apt-get install libaio1)");
    }
    if (words.status() != 0) {
      throw missing("the program %s does not run (%s)".formatted(binary(), words.text().strip()));
    }
  }

  private static MissingServerException missing(String why) {
    return new MissingServerException(
        "MySQL is not here: %s. Or name a server by -Dashlar.test.mysql.url".formatted(why));
  }

  /** Makes the files of a server that has no databases yet. */
  void initialize(Path data) throws IOException {
    Words words = run(command(data, "--initialize-insecure"));
    if (words.status() != 0) {
      throw new IOException(words.text());
    }
  }

  /** How a server on these files is started, with some more options. */
  List<String> command(Path data, String... options) {
    List<String> command = new ArrayList<>(List.of(binary(), "--no-defaults"));
    if (System.getProperty("user.name", "").equals("root")) {
      command.add("--user=root");
    }
    command.add("--datadir=" + data);
    command.add("--lc-messages-dir=" + home.resolve("share"));
    // Nothing here has to survive a power failure.
    command.add("--innodb-flush-method=nosync");
    command.addAll(List.of(options));
    return command;
  }

  private String binary() {
    return home.resolve("bin").resolve("mysqld").toString();
  }

  private static Words run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new Words(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command, e);
    }
  }

  /** What a program said, and how it ended. */
  private record Words(int status, String text) {}
}
