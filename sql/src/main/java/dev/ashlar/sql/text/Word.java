/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import java.util.HexFormat;

/** A name or another text on a line: bare where it is plain, else in quotes, always on one line. */
final class Word {

  private Word() {}

  static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty() && !isDigit(text.charAt(0)) && text.chars().allMatch(Word::isPlain);
  }

  /** Whether it stands in a bare word. */
  static boolean isPlain(int unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || unit == '_'
        || isDigit(unit);
  }

  static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    boolean isPaired = text.codePoints().noneMatch(Word::isHalf);
    text.chars().forEach(unit -> quoted.append(escaped((char) unit, isPaired)));
    return quoted.append('"').toString();
  }

  /**
   * The text that was quoted.
   *
   * @param inner what stands between its quotes
   * @param line where it stands
   */
  static String unquoted(String inner, Line line) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < inner.length()) {
      char unit = inner.charAt(at);
      if (unit != '\\') {
        text.append(unit);
        at++;
      } else if (isHex(inner, at + 1)) {
        text.append((char) HexFormat.fromHexDigits(inner, at + 2, at + 6));
        at += 6;
      } else {
        text.append(unescaped(inner.charAt(at + 1), line));
        at += 2;
      }
    }
    return text.toString();
  }

  private static boolean isHex(String inner, int at) {
    return inner.startsWith("u", at)
        && at + 5 <= inner.length()
        && inner.substring(at + 1, at + 5).chars().allMatch(HexFormat::isHexDigit);
  }

  private static char unescaped(char escape, Line line) {
    return switch (escape) {
      case 'n' -> '\n';
      case '"', '\\' -> escape;
      default -> throw line.problem("unknown escape \\" + escape + ".");
    };
  }

  private static String escaped(char unit, boolean isPaired) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default ->
          isSafe(unit, isPaired) ? String.valueOf(unit) : "\\u" + HexFormat.of().toHexDigits(unit);
    };
  }

  /** What an editor shows as it is, and a file in UTF-8 keeps. */
  private static boolean isSafe(char unit, boolean isPaired) {
    if (Character.isSurrogate(unit)) {
      return isPaired;
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
