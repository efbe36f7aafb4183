/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON into maps, lists, texts, decimals, booleans and null. */
final class JsonReader {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*");
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";
  private static final int DEEPEST = 50;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * The value that the text is.
   *
   * @throws BadRequest when it is not JSON
   */
  static @Nullable Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    if (reader.at < text.length()) {
      throw reader.unexpected();
    }
    return value;
  }

  private @Nullable Object value() {
    skip(BLANK);
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> list();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          case 'n' -> word("null", null);
          default -> number();
        };
    skip(BLANK);
    return value;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    open('{');
    while (!closes('}', members.isEmpty())) {
      skip(BLANK);
      String name = string();
      skip(BLANK);
      expect(':');
      members.put(name, value());
    }
    return members;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> items = new ArrayList<>();
    open('[');
    while (!closes(']', items.isEmpty())) {
      items.add(value());
    }
    return items;
  }

  private void open(char bracket) {
    expect(bracket);
    if (++depth > DEEPEST) {
      throw unexpected();
    }
    skip(BLANK);
  }

  /** At the end of an object or list; else past the comma, which only the first item has not. */
  private boolean closes(char bracket, boolean isFirst) {
    if (peek() == bracket) {
      at++;
      depth--;
      return true;
    }
    if (!isFirst) {
      expect(',');
      skip(BLANK);
    }
    return false;
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw unexpected();
      }
      value.append(c == '\\' ? escaped() : c);
    }
    at++;
    return value.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    if (c == 'u' && text.length() >= at + 4) {
      String digits = text.substring(at, at + 4);
      if (digits.matches("[0-9a-fA-F]{4}")) {
        at += 4;
        return (char) Integer.parseInt(digits, 16);
      }
    }
    int which = ESCAPES.indexOf(c);
    if (which < 0) {
      throw unexpected();
    }
    return ESCAPED.charAt(which);
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    skip(NUMBER);
    if (at == start) {
      throw unexpected();
    }
    return new BigDecimal(text.substring(start, at));
  }

  private void skip(Pattern pattern) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    if (found.lookingAt()) {
      at = found.end();
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw unexpected();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private BadRequest unexpected() {
    return new BadRequest("body", "is not JSON at character " + at);
  }
}
