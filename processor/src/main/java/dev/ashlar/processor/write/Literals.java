/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Strings as Java source. */
final class Literals {

  private static final String QUOTES = "\"\"\"";

  private Literals() {}

  /** A string as a text block, so that SQL can be copied as it is. */
  static CodeBlock textBlock(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char next = text.charAt(index);
      boolean endsLine = index + 1 == text.length() || text.charAt(index + 1) == '\n';
      escaped.append(inTextBlock(next, endsLine));
    }
    String body = escaped.toString().replace(QUOTES, "\\\"\"\"");
    // A quote before the closing quotes would be taken for one of them.
    return CodeBlock.of(body.endsWith("\"") ? "$L\n$L\\\n$L" : "$L\n$L$L", QUOTES, body, QUOTES);
  }

  /** A string on one line, whatever it holds. */
  static CodeBlock oneLine(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(next -> escaped.append(escape((char) next)));
    return CodeBlock.of("\"$L\"", escaped);
  }

  /** Blanks at the end of a line would be dropped, line ends and quotes may stay as they are. */
  private static String inTextBlock(char next, boolean endsLine) {
    if (next == ' ' && endsLine) {
      return "\\s";
    }
    return next == '\n' || next == '"' ? String.valueOf(next) : escape(next);
  }

  private static String escape(char next) {
    return switch (next) {
      case '\\' -> "\\\\";
      case '"' -> "\\\"";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> next < ' ' ? "\\u%04x".formatted((int) next) : String.valueOf(next);
    };
  }
}
