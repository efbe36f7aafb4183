/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A name or another text on a line: bare where it is plain, else in quotes, always on one line. */
final class Word {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Word() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(unit -> quoted.append(escaped((char) unit, text)));
    return quoted.append('"').toString();
  }

  private static String escaped(char unit, String text) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default ->
          isSafe(unit, text) ? String.valueOf(unit) : "\\u" + HexFormat.of().toHexDigits(unit);
    };
  }

  /** What an editor shows as it is, and a file in UTF-8 keeps. */
  private static boolean isSafe(char unit, String text) {
    if (Character.isSurrogate(unit)) {
      return text.codePoints().noneMatch(Word::isHalf);
    }
    int type = Character.getType(unit);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** Half of a pair stands alone. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
