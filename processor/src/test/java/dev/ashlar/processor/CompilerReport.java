/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes down which compilers took part in the tests of this build, and which are missing. */
final class CompilerReport {

  private static final Path FILE = Path.of("target", "compilers.txt");

  private final SortedSet<Integer> ran = new TreeSet<>();

  /** A compiler of this version ran; a build that is stopped half way has its lines as well. */
  synchronized void add(int version) {
    if (ran.add(version)) {
      write();
    }
  }

  private void write() {
    List<String> lines =
        Stream.concat(
                ran.stream().map("Tests compiled with javac %d"::formatted),
                Javac.missing().stream().map(CompilerReport::missing))
            .toList();
    try {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String missing(int version) {
    return "NOT with javac %d, which was not found: name its folder in -D%s"
        .formatted(version, Javac.JDKS);
  }
}
