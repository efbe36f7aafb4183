/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

/** Text blocks, strings, chars and comments, whatever they hold. */
final class Opaque {

  private static final String BLOCK = "\"\"\"";

  private Opaque() {}

  /** Where what is opaque ends that begins here; the start itself where nothing opaque begins. */
  static int end(String source, int start) {
    return switch (source.charAt(start)) {
      case '"' -> literal(source, start, source.startsWith(BLOCK, start) ? BLOCK : "\"");
      case '\'' -> literal(source, start, "'");
      case '/' -> comment(source, start);
      default -> start;
    };
  }

  private static int literal(String source, int start, String quotes) {
    int end = start + quotes.length();
    while (!source.startsWith(quotes, end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + quotes.length();
  }

  private static int comment(String source, int start) {
    if (source.startsWith("/*", start)) {
      return source.indexOf("*/", start + 2) + 2;
    }
    return source.startsWith("//", start) ? source.indexOf('\n', start) : start;
  }
}
