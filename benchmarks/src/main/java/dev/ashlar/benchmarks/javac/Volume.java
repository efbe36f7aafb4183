/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;

/**
 * How much is generated for a model, the schema class shared out among all.
 *
 * @param source bytes of source
 * @param members methods, constructors and fields in class files, without what javac adds by itself
 * @param types class files
 */
record Volume(double source, double members, double types) {

  /** Counts what was generated, and the classes that were made of it. */
  static Volume of(int models, Path sources, Path classes) throws IOException {
    long bytes = 0;
    Set<String> generated = new HashSet<>();
    for (Path source : files(sources, ".java")) {
      bytes += Files.size(source);
      generated.add(outermost(sources, source));
    }
    int members = 0;
    int types = 0;
    for (Path type : files(classes, ".class")) {
      if (generated.contains(outermost(classes, type))) {
        members += members(type);
        types++;
      }
    }
    return new Volume((double) bytes / models, (double) members / models, (double) types / models);
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /** {@code large/UserDraft}, also of the types that are nested in it. */
  private static String outermost(Path directory, Path file) {
    return directory.relativize(file).toString().split("[.$]", -1)[0];
  }

  private static int members(Path type) throws IOException {
    MemberCount count = new MemberCount();
    new ClassReader(Files.readAllBytes(type)).accept(count, ClassReader.SKIP_CODE);
    return count.members();
  }
}
