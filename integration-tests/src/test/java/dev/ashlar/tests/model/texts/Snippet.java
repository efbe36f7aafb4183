/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.texts;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** Texts that a careless writer of code would change on their way into a default. */
@Model(timestamps = false, reason = "Texts are compared, not dated.")
@SuppressWarnings("ashlar:DefaultIsNotSql")
public record Snippet(
    @Id(generator = Generator.IDENTITY) long id,
    int number,
    @Column(defaultValue = Snippet.WORDS) String words,
    @Column(defaultValue = Snippet.HEADING) String heading,
    @Column(defaultValue = Snippet.BODY) String body,
    @Column(defaultValue = Snippet.COMMENT) String comment,
    @Column(defaultValue = Snippet.QUOTES) String quotes,
    @Column(defaultValue = Snippet.DELIMITERS) String delimiters,
    @Column(defaultValue = Snippet.BACKSLASHES) String backslashes,
    @Column(defaultValue = Snippet.ESCAPES) String escapes,
    @Column(defaultValue = Snippet.FORMATS) String formats,
    @Column(defaultValue = Snippet.INJECTED) String injected,
    @Column(defaultValue = Snippet.BLANKS) String blanks,
    @Column(defaultValue = Snippet.LINE_ENDS) String lineEnds,
    @Column(defaultValue = Snippet.INDENTED) String indented,
    @Column(defaultValue = Snippet.INVISIBLE) String invisible,
    @Column(defaultValue = Snippet.LETTERS) String letters,
    @Column(defaultValue = Snippet.KEYWORDS) String keywords,
    @Column(defaultValue = "\u2028") char separator) {

  public static final String WORDS = "nobody implements this";
  public static final String HEADING = "class A implements   B {";
  public static final String BODY = "void f() {\n  }";
  public static final String COMMENT = "/**\n * hi\n */";
  public static final String QUOTES = "it's \"so\" `b` ''";
  public static final String DELIMITERS = "\"\"\"x\"\"\"\"y\"";
  public static final String BACKSLASHES = "C:\\users\\n\\\\ \\\" \\'";
  public static final String ESCAPES = "\\u0022 \\n \\t \\s";
  public static final String FORMATS = "$1 $T ${x} $$ %s %d %% ? :x {0}";
  public static final String INJECTED = "'); DROP TABLE texts; -- /*";
  public static final String BLANKS = "  two  \n  lines  \n ";
  public static final String LINE_ENDS = "a\r\nb\rc\td\n";
  public static final String INDENTED = "  a\n  b";
  public static final String INVISIBLE =
      "\u2028x\u2029\u0085\u00a0\u3000\u200b\ufeff\u000b\u000c\u001c";
  public static final String LETTERS = "\ud83d\ude00 \u00fc \u540d";
  public static final String KEYWORDS = "DEFAULT NULL, now() CURRENT_TIMESTAMP";
}
