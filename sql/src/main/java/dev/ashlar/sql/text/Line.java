/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line being read from left to right: plain words, quoted words, numbers and marks. */
final class Line {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*+\")|([A-Za-z_][A-Za-z0-9_]*)|([0-9]+)|([(),]))");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

  private final int number;
  private final String text;
  private final Matcher token;

  private int position;

  Line(int number, String text) {
    this.number = number;
    this.text = text.stripTrailing();
    this.token = TOKEN.matcher(this.text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Takes these words if they come next. */
  boolean takes(String words) {
    int start = position;
    for (String word : words.split(" ", -1)) {
      if (!takesToken(word)) {
        position = start;
        return false;
      }
    }
    return true;
  }

  /** Takes these words, which must come next. */
  void expect(String words) {
    if (!takes(words)) {
      throw expected("\"" + words + "\"");
    }
  }

  /** Takes a name, plain or quoted. */
  String name() {
    if (next() && (token.group(1) != null || token.group(2) != null)) {
      position = token.end();
      return token.group(1) != null ? unquoted(token.group(1)) : token.group(2);
    }
    throw expected("a name");
  }

  /** Takes a quoted text. */
  String quoted() {
    if (next() && token.group(1) != null) {
      position = token.end();
      return unquoted(token.group(1));
    }
    throw expected("a text in quotes");
  }

  int number() {
    if (next() && token.group(3) != null) {
      try {
        int value = Integer.parseInt(token.group(3));
        position = token.end();
        return value;
      } catch (NumberFormatException tooLarge) {
        throw expected("a smaller number");
      }
    }
    throw expected("a number");
  }

  /** Takes values in parentheses, with commas. */
  <T> List<T> list(Function<Line, T> value) {
    expect("(");
    List<T> values = new ArrayList<>();
    do {
      values.add(value.apply(this));
    } while (takes(","));
    expect(")");
    return values;
  }

  /** Nothing may follow. */
  void end() {
    if (position < text.length()) {
      throw expected("nothing more");
    }
  }

  /** One of the values, whichever word comes next. */
  <T> T oneOf(String what, T[] values, Function<T, String> words) {
    for (T value : values) {
      if (takes(words.apply(value))) {
        return value;
      }
    }
    throw expected(what);
  }

  /** The line is well, but what it begins is not. */
  SchemaTextException problem(String message) {
    return new SchemaTextException(number, message);
  }

  SchemaTextException expected(String what) {
    String rest = text.substring(position).strip();
    return new SchemaTextException(
        number, "expected " + what + ", found " + (rest.isEmpty() ? "its end" : rest) + ".");
  }

  private boolean takesToken(String word) {
    if (next() && (word.equals(token.group(2)) || word.equals(token.group(4)))) {
      position = token.end();
      return true;
    }
    return false;
  }

  private boolean next() {
    return token.region(position, text.length()).lookingAt();
  }

  private String unquoted(String word) {
    String inner = word.substring(1, word.length() - 1);
    return ESCAPE.matcher(inner).replaceAll(match -> Matcher.quoteReplacement(unescaped(match)));
  }

  private String unescaped(MatchResult match) {
    if (match.group(1) != null) {
      return String.valueOf((char) Integer.parseInt(match.group(1), 16));
    }
    return switch (match.group(2)) {
      case "n" -> "\n";
      case "\"", "\\" -> match.group(2);
      default -> throw new SchemaTextException(number, "unknown escape " + match.group() + ".");
    };
  }
}
