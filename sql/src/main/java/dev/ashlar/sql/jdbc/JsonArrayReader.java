/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON array of scalars from left to right. Problems are {@link IllegalArgumentException}s
 * whose messages do not tell the text.
 */
final class JsonArrayReader {

  /** What no word, mark or string begins with. */
  private static final char END = '\uFFFF';

  private final String json;
  private int position;

  private JsonArrayReader(String json) {
    this.json = json;
  }

  /** The texts of the elements: those of strings without their quotes, null for null. */
  static List<@Nullable String> read(String json) {
    JsonArrayReader reader = new JsonArrayReader(json);
    List<@Nullable String> elements = reader.elements();
    if (reader.peek() != END) {
      throw reader.unexpected();
    }
    return elements;
  }

  private List<@Nullable String> elements() {
    List<@Nullable String> elements = new ArrayList<>();
    expect('[');
    if (takes(']')) {
      return elements;
    }
    do {
      elements.add(peek() == '"' ? string() : word());
    } while (takes(','));
    expect(']');
    return elements;
  }

  /** A number, true, false or null. */
  private @Nullable String word() {
    int start = position;
    while (position < json.length() && isOfWord(json.charAt(position))) {
      position++;
    }
    if (start == position) {
      throw unexpected();
    }
    String word = json.substring(start, position);
    return word.equals("null") ? null : word;
  }

  private static boolean isOfWord(char unit) {
    return (unit >= '0' && unit <= '9')
        || (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || unit == '-'
        || unit == '+'
        || unit == '.';
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (true) {
      int start = position;
      while (unit() != '"' && unit() != '\\') {
        position++;
      }
      text.append(json, start, position);
      if (json.charAt(position++) == '"') {
        return text.toString();
      }
      text.append(escaped());
    }
  }

  /** What stands behind a backslash. */
  private char escaped() {
    char unit = unit();
    position++;
    return switch (unit) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> unit;
    };
  }

  private char hexadecimal() {
    int end = position + 4;
    if (end > json.length()) {
      throw unexpected();
    }
    char unit = (char) Integer.parseInt(json, position, end, 16);
    position = end;
    return unit;
  }

  /** The next unit, which may be a blank. */
  private char unit() {
    if (position >= json.length()) {
      throw unexpected();
    }
    return json.charAt(position);
  }

  /** The next unit that is no blank, or {@link #END}. */
  private char peek() {
    while (position < json.length() && " \t\r\n".indexOf(json.charAt(position)) >= 0) {
      position++;
    }
    return position < json.length() ? json.charAt(position) : END;
  }

  private boolean takes(char unit) {
    if (peek() != unit) {
      return false;
    }
    position++;
    return true;
  }

  private void expect(char unit) {
    if (!takes(unit)) {
      throw unexpected();
    }
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException(
        "It is no JSON array of scalars, as character %s shows.".formatted(position + 1));
  }
}
