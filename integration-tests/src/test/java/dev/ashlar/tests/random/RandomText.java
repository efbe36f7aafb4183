/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Texts that are hard to take through Java, SQL and a driver. */
final class RandomText {

  /** One UTF-16 unit each. */
  private static final List<String> UNITS =
      List.of(
          "'", "\"", "\\", "`", "%", "_", "?", ":", ";", "{", "}", "$", "#", "&", "@", "[", "]",
          "-", "/", "*", "|", "~", "^", "a", "Z", "0", " ", "\t", "\n", "\r", "\u001a", "\u007f",
          "\u0085", "\u00a0", "\u00e9", "\u0130", "\u0301", "\u0663", "\u200d", "\u2028", "\u3000",
          "\u540d", "\ufeff", "\uffee");

  private static final List<String> PARTS =
      List.of(
          "''",
          "\\'",
          "\"\"\"",
          "${x}",
          "#{x}",
          "$T",
          "$$",
          "%s",
          "%n",
          "%%",
          "{0}",
          ":name",
          "?1",
          "/*",
          "*/",
          "--",
          "-- x\n",
          "//",
          "/**",
          "\\u0022",
          "\\n",
          "\\\\",
          "\\0",
          "\\",
          "NULL",
          "DEFAULT",
          "now()",
          "CURRENT_TIMESTAMP",
          "true",
          "0",
          "0x41",
          "X'41'",
          "E'a'",
          "N'a'",
          "_utf8mb4'x'",
          "$$x$$",
          "{fn now()}",
          "{d '2020-01-01'}",
          "); DROP TABLE presets;",
          "void f() {\n  }",
          "class A {}",
          "@Override",
          "import x;",
          "\ud83d\ude00",
          "\ud842\udfb7",
          "e\u0301",
          "  ",
          "\r\n");

  private RandomText() {}

  /** A text of at most so many code points. */
  static String of(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(12); count > 0; count--) {
      String next = random.nextBoolean() ? unit(random) : PARTS.get(random.nextInt(PARTS.size()));
      if (text.codePointCount(0, text.length()) + next.length() <= most) {
        text.append(next);
      }
    }
    return text.toString();
  }

  static String unit(Random random) {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  /** The text as it stands in a source. */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      switch (next) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default ->
            out.append(
                next >= ' ' && next < 0x7f
                    ? String.valueOf(next)
                    : "\\u" + HexFormat.of().toHexDigits(next));
      }
    }
    return out.append('"').toString();
  }
}
