/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tests that show something. */
final class ShowingTests {

  private static final String SUFFIX = "Test.class";

  private ShowingTests() {}

  /** Those of all classes below a folder, which is on the class path, by their names. */
  static List<ShowingTest> below(Path folder) throws IOException {
    List<ShowingTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
        tests.addAll(ShowingTest.in(load(folder.relativize(file))));
      }
    }
    return tests.stream().sorted(Comparator.comparing(ShowingTest::name)).toList();
  }

  private static Class<?> load(Path file) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    String name = path.substring(0, path.length() - ".class".length());
    try {
      return Class.forName(name, false, ShowingTests.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file + " is not on the class path.", e);
    }
  }
}
