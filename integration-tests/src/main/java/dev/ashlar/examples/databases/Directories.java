/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where servers keep their files: below {@code target}, so that {@code mvn clean} removes them. */
final class Directories {

  private Directories() {}

  /** Deletes a directory and what is in it. */
  static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a directory with what is put into it: whole, or not at all if that fails. */
  static void fill(Path directory, Filling filling) {
    if (Files.exists(directory)) {
      return;
    }
    Path unfinished = directory.resolveSibling(DatabaseNames.next("unfinished"));
    try {
      filling.into(Files.createDirectory(unfinished));
      Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process may have been faster.
      if (!Files.exists(directory)) {
        throw new UncheckedIOException(e);
      }
    } finally {
      if (Files.exists(unfinished)) {
        delete(unfinished);
      }
    }
  }

  /** Copies a directory and what is in it. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path create(String name) {
    try {
      return Files.createDirectories(Path.of("target", "databases", name).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes into a new directory. */
  interface Filling {

    void into(Path directory) throws IOException;
  }
}
