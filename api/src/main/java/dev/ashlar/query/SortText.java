/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.InvalidSort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that asks for an order. */
final class SortText {

  private static final char REVERSE = '-';

  /** What a message shows of a text that somebody else has written. */
  private static final int LONGEST = 40;

  private SortText() {}

  /** A word, and whether the other direction was asked for. */
  record Part(String word, boolean isReversed) {}

  /** Refuses what could not be asked for. */
  static void requireWord(String word) {
    if (word.isEmpty()
        || word.charAt(0) == REVERSE
        || word.chars().anyMatch(c -> c == ',' || isBlank(c))) {
      throw new IllegalArgumentException(
          "allow(\"%s\", ..) is no word: it may not be empty, begin with a minus, or have commas or white space in it."
              .formatted(word));
    }
  }

  /** The words of a text, all of them known. */
  static List<Part> parts(String text, List<String> known) {
    List<Part> parts = new ArrayList<>();
    Set<String> met = new HashSet<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = text.indexOf(',', from);
      int end = comma < 0 ? text.length() : comma;
      Part part = part(trimmed(text.substring(from, end)));
      if (part.word().isEmpty()) {
        throw invalid("A word is missing in the order \"%s\".".formatted(shown(text)), known);
      }
      if (!known.contains(part.word())) {
        throw invalid("The order \"%s\" is unknown.".formatted(shown(part.word())), known);
      }
      if (!met.add(part.word())) {
        throw invalid("The order \"%s\" is asked for twice.".formatted(part.word()), known);
      }
      parts.add(part);
      from = end + 1;
    }
    return parts;
  }

  private static Part part(String word) {
    boolean isReversed = !word.isEmpty() && word.charAt(0) == REVERSE;
    return new Part(isReversed ? word.substring(1) : word, isReversed);
  }

  private static String trimmed(String word) {
    int first = 0;
    int end = word.length();
    while (first < end && isBlank(word.charAt(first))) {
      first++;
    }
    while (end > first && isBlank(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(first, end);
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static InvalidSort invalid(String told, List<String> known) {
    return new InvalidSort(
        known.isEmpty()
            ? told + " No order is allowed."
            : "%s Known are %s, each with a minus before it for the other direction."
                .formatted(told, String.join(", ", known)),
        known);
  }

  /** The beginning of a text, on one line. */
  private static String shown(String text) {
    String start =
        text.codePoints().limit(LONGEST).mapToObj(SortText::shown).collect(Collectors.joining());
    return text.codePointCount(0, text.length()) > LONGEST ? start + ".." : start;
  }

  private static String shown(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
        ? "?"
        : Character.toString(character);
  }
}
