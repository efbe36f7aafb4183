/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.golden;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A type of {@code api} is public because the guide or generated code names it, or what one of
 * these shows does. That rooms of ours use it is no reason.
 */
final class PublicTypesTest {

  /**
   * What one room offers another that may not be behind its doors, with what it shows: record 117
   * says why.
   */
  private static final Set<String> DOORS = Set.of("dev.ashlar.query.MapperSupport");

  private static final Pattern NAME = Pattern.compile("dev\\.ashlar\\.[a-z.]*[A-Z][\\w$]*");
  private static final Pattern WORD = Pattern.compile("\\w+");

  @Test
  void publicTypesAreNamedByTheGuideOrByGeneratedCode() throws IOException {
    Map<String, Set<String>> shown = shown();
    Set<String> words = words();
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(DOORS);
    shown.keySet().stream().filter(type -> words.contains(simple(type))).forEach(next::add);
    while (!next.isEmpty()) {
      String type = next.remove();
      if (reached.add(type)) {
        next.addAll(shown.getOrDefault(type, Set.of()));
      }
    }

    Set<String> unnamed = new TreeSet<>(shown.keySet());
    unnamed.removeAll(reached);
    assertThat(unnamed).isEmpty();
    assertThat(shown).containsKeys(DOORS.toArray(String[]::new));
  }

  /** Each public type, and the types that it shows. */
  private static Map<String, Set<String>> shown() throws IOException {
    Map<String, Set<String>> shown = new LinkedHashMap<>();
    for (String block : golden("api/api.txt").split("\n\n", -1)) {
      List<String> names = names(block);
      if (!names.isEmpty() && !block.startsWith("package ")) {
        // A type that stands in another is a part of it.
        String outer = names.get(0).replaceFirst("\\$.*", "");
        shown.computeIfAbsent(outer, none -> new TreeSet<>()).addAll(names);
        shown.computeIfAbsent(names.get(0), none -> new TreeSet<>()).addAll(names);
      }
    }
    return shown;
  }

  private static List<String> names(String block) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(block);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  private static String golden(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/golden", name));
  }

  /** What stands in the pages for users and in files that are generated. */
  private static Set<String> words() throws IOException {
    String text =
        Stream.of(
                "../README.md",
                "../docs/guide",
                "target/generated-sources",
                "target/generated-test-sources")
            .flatMap(PublicTypesTest::files)
            .map(PublicTypesTest::read)
            .collect(joining("\n"));
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static Stream<Path> files(String place) {
    try (Stream<Path> files = Files.walk(Path.of(place))) {
      return files
          .filter(Files::isRegularFile)
          // It draws the rooms for those who build Ashlar.
          .filter(file -> !file.endsWith("architecture.md"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String simple(String type) {
    String[] parts = type.split("[.$]", -1);
    return parts[parts.length - 1];
  }
}
