/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a fragment: a word, then attributes as {@code name=value} or {@code name=value,value};
 * what could be mistaken for the form is escaped. Attributes without a value are left out.
 */
final class TextLine {

  private static final String ESCAPED_COMMA = escape(",");

  private final String word;

  /** Escaped: only within a list it is known which commas are its own. */
  private final Map<String, String> attributes = new LinkedHashMap<>();

  TextLine(String word) {
    this.word = word;
  }

  static TextLine parse(String line) {
    String[] parts = line.split(" ", -1);
    TextLine parsed = new TextLine(parts[0]);
    Stream.of(parts)
        .skip(1)
        .forEach(
            part -> {
              int equals = part.indexOf('=');
              parsed.attributes.put(part.substring(0, equals), part.substring(equals + 1));
            });
    return parsed;
  }

  String word() {
    return word;
  }

  TextLine text(String name, String value) {
    if (!value.isEmpty()) {
      attributes.put(name, escapedText(value));
    }
    return this;
  }

  /** A text for which empty and absent are two things. */
  TextLine optional(String name, Optional<String> value) {
    value.ifPresent(text -> attributes.put(name, escapedText(text)));
    return this;
  }

  TextLine number(String name, int value) {
    return value == 0 ? this : text(name, Integer.toString(value));
  }

  TextLine flag(String name, boolean value) {
    return value ? text(name, "true") : this;
  }

  TextLine list(String name, List<String> values) {
    String list = values.stream().map(TextLine::escape).collect(Collectors.joining(","));
    if (!list.isEmpty()) {
      attributes.put(name, list);
    }
    return this;
  }

  String text(String name) {
    return optional(name).orElse("");
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(attributes.get(name)).map(TextLine::unescape);
  }

  int number(String name) {
    return optional(name).map(Integer::parseInt).orElse(0);
  }

  boolean flag(String name) {
    return text(name).equals("true");
  }

  <E extends Enum<E>> E constant(String name, Class<E> type, E absent) {
    return optional(name).map(value -> Enum.valueOf(type, value)).orElse(absent);
  }

  List<String> list(String name) {
    return Stream.of(attributes.getOrDefault(name, "").split(",", -1))
        .filter(value -> !value.isEmpty())
        .map(TextLine::unescape)
        .toList();
  }

  @Override
  public String toString() {
    return attributes.entrySet().stream()
        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("", word, ""));
  }

  /** A text is no list: its commas may stay. */
  private static String escapedText(String value) {
    return escape(value).replace(ESCAPED_COMMA, ",");
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  private static String unescape(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
