/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A line being read from left to right: plain words, quoted words, numbers and marks. */
public final class Line {

  /** What a token is; NONE where none begins. */
  private enum Kind {
    QUOTED,
    WORD,
    NUMBER,
    MARK,
    NONE
  }

  /** What stands between two places. */
  private record Token(Kind kind, String text, int end) {

    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(word);
    }
  }

  private final int number;
  private final String text;

  private int position;
  private Token next;

  /**
   * A line at its beginning.
   *
   * @param number which one it is, from 1 on, for messages
   */
  public Line(int number, String text) {
    this.number = number;
    this.text = text.stripTrailing();
    this.next = token();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Takes these words if they come next. */
  public boolean takes(String words) {
    int start = position;
    for (String word : words.split(" ", -1)) {
      if (!next.is(word)) {
        move(start);
        return false;
      }
      move(next.end());
    }
    return true;
  }

  /** Takes these words, which must come next. */
  public void expect(String words) {
    if (!takes(words)) {
      throw expected("\"" + words + "\"");
    }
  }

  /** Takes a name, plain or quoted. */
  public String name() {
    return next.kind() == Kind.WORD ? take() : quoted("a name");
  }

  /** Takes a quoted text. */
  String quoted() {
    return quoted("a text in quotes");
  }

  int number() {
    if (next.kind() != Kind.NUMBER) {
      throw expected("a number");
    }
    try {
      int value = Integer.parseInt(next.text());
      move(next.end());
      return value;
    } catch (NumberFormatException tooLarge) {
      throw expected("a smaller number");
    }
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

  /** Takes names in parentheses, with commas. */
  public List<String> names() {
    return list(Line::name);
  }

  /** Nothing may follow. */
  public void end() {
    if (position < text.length()) {
      throw expected("nothing more");
    }
  }

  /** What the next word stands for. */
  <T> T oneOf(String what, Map<String, T> words) {
    T value = next.kind() == Kind.WORD ? words.get(next.text()) : null;
    if (value == null) {
      throw expected(what);
    }
    move(next.end());
    return value;
  }

  /** The line is well, but what it begins is not. */
  SchemaTextException problem(String message) {
    return new SchemaTextException(number, message);
  }

  /** That something else was expected here. */
  public SchemaTextException expected(String what) {
    String rest = text.substring(position).strip();
    return new SchemaTextException(
        number, "expected " + what + ", found " + (rest.isEmpty() ? "its end" : rest) + ".");
  }

  private String quoted(String what) {
    if (next.kind() != Kind.QUOTED) {
      throw expected(what);
    }
    return Word.unquoted(take(), this);
  }

  private String take() {
    String taken = next.text();
    move(next.end());
    return taken;
  }

  private void move(int to) {
    if (to != position) {
      position = to;
      next = token();
    }
  }

  private Token token() {
    int start = position;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    Kind kind = start == text.length() ? Kind.NONE : kind(text.charAt(start));
    if (kind == Kind.QUOTED) {
      return quotedToken(start);
    }
    int end = start;
    while (end < text.length() && belongs(kind, text.charAt(end))) {
      end++;
    }
    return kind == Kind.MARK ? token(kind, start, start + 1) : token(kind, start, end);
  }

  private static Kind kind(char first) {
    return switch (first) {
      case '"' -> Kind.QUOTED;
      case '(', ')', ',' -> Kind.MARK;
      default -> Word.isDigit(first) ? Kind.NUMBER : Word.isPlain(first) ? Kind.WORD : Kind.NONE;
    };
  }

  private static boolean belongs(Kind kind, char next) {
    return kind == Kind.NUMBER ? Word.isDigit(next) : kind == Kind.WORD && Word.isPlain(next);
  }

  private Token token(Kind kind, int start, int end) {
    return new Token(kind, text.substring(start, end), end);
  }

  /** Without its quotes; none where they are not closed. */
  private Token quotedToken(int start) {
    for (int end = start + 1; end < text.length(); end++) {
      if (text.charAt(end) == '"') {
        return new Token(Kind.QUOTED, text.substring(start + 1, end), end + 1);
      }
      if (text.charAt(end) == '\\') {
        end++;
      }
    }
    return token(Kind.NONE, start, start);
  }
}
