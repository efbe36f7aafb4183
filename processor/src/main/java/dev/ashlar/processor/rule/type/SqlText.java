/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import java.util.regex.Pattern;

/** What a default looks like that somebody wrote as in SQL. */
final class SqlText {

  private static final Pattern NOW =
      Pattern.compile(
          "(?i)(now|(current|local|utc|sys|getutc|get)_?(timestamp|date|time)|Instant\\.now"
              + "|LocalDate\\.now)(\\(.*\\))?");

  private static final Pattern CALL = Pattern.compile("[\\w.]+\\(.*\\)");
  private static final Pattern QUOTED = Pattern.compile("(['\"]).*\\1", Pattern.DOTALL);

  private SqlText() {}

  /** Whether it asks for the moment of the insert. */
  static boolean isNow(String text) {
    return NOW.matcher(text.strip()).matches();
  }

  /** Whether it calls a function. */
  static boolean isCall(String text) {
    return CALL.matcher(text.strip()).matches();
  }

  /** Whether it has quotes around it. */
  static boolean isQuoted(String text) {
    return QUOTED.matcher(text).matches();
  }

  /** What is within its quotes. */
  static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
