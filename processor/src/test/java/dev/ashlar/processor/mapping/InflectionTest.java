/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

final class InflectionTest {

  private static final List<Noun> NOUNS = nouns();

  @Test
  void pluralsAreThoseOfTheList() {
    SoftAssertions.assertSoftly(
        softly ->
            NOUNS.forEach(
                noun -> softly.assertThat(Inflection.plural(noun.one)).isEqualTo(noun.many)));
  }

  @Test
  void pluralsAreTheirOwnPlurals() {
    SoftAssertions.assertSoftly(
        softly ->
            NOUNS.forEach(
                noun -> softly.assertThat(Inflection.plural(noun.many)).isEqualTo(noun.many)));
  }

  @Test
  void singularsAreThoseOfTheListUnlessThePluralIsInUseAsASingular() {
    Set<String> singulars = NOUNS.stream().map(Noun::one).collect(toUnmodifiableSet());
    SoftAssertions.assertSoftly(
        softly ->
            NOUNS.stream()
                .filter(noun -> !singulars.contains(noun.many) && !noun.one.equals("base"))
                .forEach(
                    noun -> softly.assertThat(Inflection.singular(noun.many)).isEqualTo(noun.one)));
  }

  @Test
  void noSingularIsTakenForAPlural() {
    assertThat(NOUNS).map(Noun::one).noneMatch(InflectionTest::isPlural);
  }

  @Test
  void pluralsAreTold() {
    assertThat(List.of("users", "people", "categories", "criteria", "buses", "indices"))
        .allMatch(InflectionTest::isPlural);
  }

  private record Noun(String one, String many) {}

  private static List<Noun> nouns() {
    try (InputStream file = InflectionTest.class.getResourceAsStream("nouns.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(words -> new Noun(words[0], words[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the word is a plural, and not a singular as well, as {@code series} is. */
  private static boolean isPlural(String word) {
    return !Inflection.singular(word).equals(word);
  }
}
