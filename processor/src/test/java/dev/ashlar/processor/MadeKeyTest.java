/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever makes the key of a row, and of whatever type it is, what is generated compiles. */
final class MadeKeyTest {

  private static final String SETTINGS =
      """
      @dev.ashlar.Models(name = "Keys", vendors = dev.ashlar.Vendor.POSTGRESQL) package keys;
      """;

  private static final String TYPES =
      """
      package keys;
      import dev.ashlar.Converter;
      import java.util.UUID;

      record OfLong(long value) {}
      record OfBoxedLong(Long value) {}
      record OfInt(int value) {}
      record OfInteger(Integer value) {}
      record OfBoth(OfBoxedLong value) {}
      record OfUuid(UUID value) {}
      record OfText(String value) {}

      record Ticket(long number) {}

      final class Tickets implements Converter<Ticket, Long> {
        @Override public Long toDatabase(Ticket ticket) { return ticket.number(); }
        @Override public Ticket fromDatabase(Long number) { return new Ticket(number); }
      }

      final class Small implements Converter<Ticket, Integer> {
        @Override public Integer toDatabase(Ticket ticket) { return (int) ticket.number(); }
        @Override public Ticket fromDatabase(Integer number) { return new Ticket(number); }
      }
      """;

  private static final List<String> NUMBERS =
      List.of(
          "long",
          "Long",
          "int",
          "Integer",
          "OfLong",
          "OfBoxedLong",
          "OfInt",
          "OfInteger",
          "OfBoth",
          "@Convert(Tickets.class) Ticket",
          "@Convert(Small.class) Ticket");

  private static final List<String> IDS = List.of("UUID", "OfUuid");

  private static final List<String> TEXTS = List.of("String", "OfText");

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelsOfEveryMadeKeyCompileWithoutWarnings(Javac javac, @TempDir Path folder) {
    Map<String, String> sources = new TreeMap<>();
    sources.put("keys/package-info.java", SETTINGS);
    sources.put("keys/OfLong.java", TYPES);
    add(sources, "IDENTITY", NUMBERS);
    add(sources, "SEQUENCE", NUMBERS);
    add(sources, "UUID_V4", IDS);
    add(sources, "UUID_V7", IDS);
    add(sources, "ULID", TEXTS);
    add(sources, "CUID2", TEXTS);

    Javac.Result result =
        javac.compile(folder, sources, "-Xlint:all,-processing,-auxiliaryclass", "-Werror");

    assertThat(result.log()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  /** A model for each type, and one that points at it, so that references and previews compile. */
  private static void add(Map<String, String> sources, String generator, List<String> types) {
    for (String type : types) {
      String model = "Model" + (sources.size() - 1);
      sources.put(
          "keys/" + model + ".java",
          """
          package keys;
          import dev.ashlar.*;
          import java.util.UUID;

          @SuppressWarnings({"ashlar:IdentityIsLong", "ashlar:TableIsPluralSnake"})
          @Model(timestamps = false, reason = "x")
          record %1$s(
              @Id(generator = Generator.%2$s) %3$s id,
              int size,
              @Relation(onDelete = Action.SET_NULL)
                  @org.jspecify.annotations.Nullable Ref<%1$s> other) {}
          """
              .formatted(model, generator, type));
    }
  }
}
