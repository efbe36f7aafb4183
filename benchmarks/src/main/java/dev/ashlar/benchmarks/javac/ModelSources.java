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
 * Models of a program as sources: each has twelve components, of the kinds that are usual, and
 * belongs to the one before it.
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

  private static final String MODEL =
      """
      package large;

      import dev.ashlar.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      /** One of many. */
      @Model
      public record %1$s(
          @Id %2$s id,
          @Column(unique = true, length = 100) String code,
          @Column(length = 200) String title,
          @Column(type = SqlType.TEXT) @Nullable String note,
          @Column(defaultValue = "NEW") State state,
          @Column(defaultValue = "0") int visits,
          @Column(precision = 12, scale = 2) BigDecimal amount,
          boolean active,
          @Nullable LocalDate due,
          %3$s
          @CreatedAt Instant createdAt,
          @UpdatedAt Instant updatedAt) {

        /** How far it is. */
        public enum State { NEW, OPEN, DONE }
      }
      """;

  private ModelSources() {}

  /** Writes so many models below the directory. */
  static List<Path> write(Path directory, int count) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("large"));
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(folder.resolve("package-info.java"), PACKAGE));
    for (int i = 0; i < count; i++) {
      files.add(Files.writeString(folder.resolve(name(i) + ".java"), model(i)));
    }
    return files;
  }

  private static String model(int number) {
    String parent =
        number == 0
            ? "String origin,"
            : "@Relation(onDelete = Action.RESTRICT) Ref<%s> parent,".formatted(name(number - 1));
    return MODEL.formatted(name(number), number % 2 == 0 ? "long" : "UUID", parent);
  }

  /** {@code ItemAaa}, {@code ItemAab}, ...: a digit in a name would be no usual name. */
  private static String name(int number) {
    char first = (char) ('A' + number / 26);
    char second = (char) ('a' + number % 26);
    return "Item" + first + second + "t";
  }
}
