/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles a source and compares all that is said of it with what the source expects: a comment
 * {@code // ERROR [Rule] message} holds the first line of a message about the next line of code.
 * Imported are {@code java.util}, {@code java.time}, {@code java.math}, {@code dev.ashlar}, the
 * constants of {@code Action}, and {@code Nullable}.
 */
public final class ProblemAssertions {

  /** Most sources are about something else than timestamps. */
  private static final String NO_TIMESTAMPS = "ashlar.rule.ModelHasTimestamps=off";

  private static final Pattern MARKER = Pattern.compile("\\s*// (ERROR|WARNING) (.*)");

  private ProblemAssertions() {}

  /** Exactly the problems of the source's markers are found, without {@code ModelHasTimestamps}. */
  public static void assertProblems(String source) {
    assertProblemsUnder(List.of(NO_TIMESTAMPS), source);
  }

  /** Exactly the problems of the source's markers are found under these options alone. */
  public static void assertProblemsUnder(List<String> options, String source) {
    assertThat(Compiled.of(source, options).messages())
        .map(Compiled.Message::summary)
        .containsExactlyInAnyOrderElementsOf(expected(source));
  }

  /** Exactly one problem is found, with this whole text. */
  public static void assertMessage(String source, String text) {
    assertMessageUnder(List.of(NO_TIMESTAMPS), source, text);
  }

  /** Exactly one problem is found under these options alone, with this whole text. */
  public static void assertMessageUnder(List<String> options, String source, String text) {
    assertThat(Compiled.of(source, options).messages())
        .map(Compiled.Message::text)
        .containsExactly(text.stripTrailing());
  }

  private static List<String> expected(String source) {
    List<String> expected = new ArrayList<>();
    List<Matcher> pending = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      Matcher marker = MARKER.matcher(lines.get(index));
      if (marker.matches()) {
        pending.add(marker);
        continue;
      }
      for (Matcher known : pending) {
        expected.add("line %d: %s %s".formatted(index + 1, known.group(1), known.group(2)));
      }
      pending.clear();
    }
    assertThat(pending).as("markers without a line that they are about").isEmpty();
    return expected;
  }
}
