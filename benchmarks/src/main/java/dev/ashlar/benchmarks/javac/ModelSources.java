/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Models of a program as sources: each has eight columns, seven of them required, points at two
 * other models and is paired with a third. The relations make rings over all models, as those of
 * real programs do.
 */
final class ModelSources {

  private static final String PACKAGE =
      """
      @Models(name = "Large", vendors = Vendor.POSTGRESQL)
      @NullMarked
      package large;

      import dev.ashlar.Models;
      import dev.ashlar.Vendor;
      import org.jspecify.annotations.NullMarked;
      """;

  private static final String STATUS =
      """
      package large;

      /** How far something is. */
      public enum Status { NEW, OPEN, DONE }
      """;

  private static final String MODEL =
      """
      package large;

      import dev.ashlar.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import org.jspecify.annotations.Nullable;

      /** One of many. */
      @Model(timestamps = false, reason = "Eight columns are measured.")
      public record %s(
          @Id long id,
          String name,
          @Column(length = 200) String title,
          int quantity,
          boolean active,
          @Column(precision = 12, scale = 2) BigDecimal amount,
          Instant made,
          Status status,
          @Relation(onDelete = Action.SET_NULL) @Nullable Ref<%s> parent,
          @Relation(onDelete = Action.SET_NULL) @Nullable Ref<%s> other,
          @Relation Many<%s> children) {}
      """;

  private static final int LETTERS = 26;

  private ModelSources() {}

  /** Writes so many models below the directory, at least six. */
  static List<Path> write(Path directory, int count) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("large"));
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(folder.resolve("package-info.java"), PACKAGE));
    files.add(Files.writeString(folder.resolve("Status.java"), STATUS));
    for (int i = 0; i < count; i++) {
      String text =
          MODEL.formatted(
              name(i), name((i + 1) % count), name((i + 3) % count), name((i + 5) % count));
      files.add(Files.writeString(folder.resolve(name(i) + ".java"), text));
    }
    return files;
  }

  /** {@code ItemAaat}, {@code ItemAabt}, ...: a digit in a name would be no usual name. */
  private static String name(int number) {
    char first = (char) ('A' + number / LETTERS / LETTERS);
    char second = (char) ('a' + number / LETTERS % LETTERS);
    char third = (char) ('a' + number % LETTERS);
    return "Item" + first + second + third + "t";
  }
}
