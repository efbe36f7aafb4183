/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Strings as Java source, whatever they hold. */
public final class Literals {

  private static final String QUOTES = "\"\"\"";

  /** A run of quotes that holds the delimiter of a text block. */
  private static final Pattern DELIMITERS = Pattern.compile("\"{3,}");

  private static final Pattern FIRST_BLANK = Pattern.compile("(?m)^(?! |$)");

  private Literals() {}

  /** A string as a text block where it can be one, so that SQL can be copied as it is. */
  public static CodeBlock textBlock(String text) {
    if (!isBlock(text)) {
      return oneLine(text);
    }
    StringBuilder escaped = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char next = text.charAt(index);
      boolean endsLine = index + 1 == text.length() || text.charAt(index + 1) == '\n';
      if (next == ' ' && endsLine) {
        escaped.append("\\s"); // blanks at the end of a line would be dropped
      } else if (next == '\n' || next == '"') {
        escaped.append(next);
      } else {
        appendEscaped(escaped, next);
      }
    }
    String body =
        DELIMITERS.matcher(escaped).replaceAll(found -> "\\\\\"".repeat(found.group().length()));
    // A quote before the closing quotes would be taken for one of them.
    String end = body.endsWith("\"") ? "\\\n" : "";
    return CodeBlock.of("$L", QUOTES + "\n" + body + end + QUOTES); // one word for JavaPoet
  }

  /** A string on one line. */
  public static CodeBlock oneLine(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char next = text.charAt(index);
      if (isPlain(text, index)) {
        appendEscaped(escaped, next);
      } else {
        escaped.append("\\u").append(HexFormat.of().toHexDigits(next));
      }
    }
    return CodeBlock.of("$L", escaped.append('"').toString());
  }

  /** A character; as a number where it would have to be escaped, or would not be seen. */
  public static CodeBlock character(char value) {
    boolean isSeen = value >= ' ' && isPlain(String.valueOf(value), 0);
    return isSeen && value != '\'' && value != '\\'
        ? CodeBlock.of("'$L'", value)
        : CodeBlock.of("(char) $L", (int) value);
  }

  /**
   * Whether a text block gives the string back: javac takes what all lines begin with for
   * indentation, and blanks that are no spaces for the end of a line.
   */
  private static boolean isBlock(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (!isPlain(text, index)) {
        return false;
      }
    }
    return FIRST_BLANK.matcher(text).find();
  }

  private static void appendEscaped(StringBuilder text, char next) {
    switch (next) {
      case '\\' -> text.append("\\\\");
      case '"' -> text.append("\\\"");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> text.append(next);
    }
  }

  /** What stays itself in a source file: no half of a pair, nothing that cannot be seen. */
  private static boolean isPlain(String text, int index) {
    char next = text.charAt(index);
    return switch (Character.getType(next)) {
      case Character.CONTROL -> next == '\n' || next == '\r' || next == '\t';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> next == ' ';
      case Character.SURROGATE -> isPaired(text, index);
      default -> true;
    };
  }

  private static boolean isPaired(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
