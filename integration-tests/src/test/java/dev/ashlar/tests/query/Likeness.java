/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

/** What LIKE means, by hand: a percent sign is any text, an underscore one character. */
final class Likeness {

  private final int[] text;
  private final int[] pattern;

  private Likeness(String text, String pattern) {
    this.text = text.codePoints().toArray();
    this.pattern = pattern.codePoints().toArray();
  }

  static boolean of(String text, String pattern) {
    return new Likeness(text, pattern).from(0, 0);
  }

  private boolean from(int at, int sign) {
    if (sign == pattern.length) {
      return at == text.length;
    }
    if (pattern[sign] == '%') {
      return from(at, sign + 1) || (at < text.length && from(at + 1, sign));
    }
    if (at == text.length) {
      return false;
    }
    if (pattern[sign] == '\\') {
      return text[at] == pattern[sign + 1] && from(at + 1, sign + 2);
    }
    return (pattern[sign] == '_' || pattern[sign] == text[at]) && from(at + 1, sign + 1);
  }
}
