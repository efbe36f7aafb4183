/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.Random;

/** Texts that are words of SQL or Java, or hard to quote. */
final class Texts {

  /** Values and defaults of columns; none is longer than a short column. */
  static final List<String> HARD =
      List.of(
          "it's",
          "''",
          "\\",
          "\\'",
          "a\\nb",
          "\"quoted\"",
          "\"\"\"",
          "NULL",
          "CURRENT_TIMESTAMP",
          "now()",
          "nobody implements this",
          "class A {}",
          "void f() {\n  }",
          "$T $L $$ ${x}",
          "%s %n %%",
          "{0}",
          "?",
          ":name",
          "-- ; /* */",
          "`x`",
          "\t",
          "\u00e9\ud83d\ude00",
          "a  b",
          " ");

  /** Names of components: words of SQL, and of Java where they may be names. */
  static final List<String> NAMES =
      List.of(
          "order",
          "group",
          "user",
          "table",
          "check",
          "primary",
          "rank",
          "position",
          "text",
          "time",
          "timestamp",
          "key",
          "index",
          "column",
          "references",
          "current",
          "offset",
          "record",
          "sealed",
          "permits",
          "module",
          "open",
          "with",
          "to",
          "values",
          "row",
          "x",
          "number",
          "total",
          "name",
          "title",
          "note",
          "size",
          "type",
          "kind",
          "state");

  private Texts() {}

  static String any(Random random) {
    return HARD.get(random.nextInt(HARD.size()));
  }

  /** The text as it stands in a source. */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
