/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.database.StatementEvent;
import java.util.stream.Collectors;

/** Text, and statements with their parameters, in lines that fit a terminal. */
final class Lines {

  private Lines() {}

  /** The statement, with its parameters as a comment. */
  static String of(StatementEvent statement, int width) {
    return statement.binds().isEmpty()
        ? wrapped(statement.sql(), width)
        : wrapped(statement.sql() + "\n" + binds(statement), width);
  }

  private static String binds(StatementEvent statement) {
    String binds = "-- " + String.join(", ", statement.binds());
    return statement.batch() == 1
        ? binds
        : binds + " (and %d more rows)".formatted(statement.batch() - 1);
  }

  /** Longer lines are broken at blanks; a word that is longer than the width stays whole. */
  static String wrapped(String text, int width) {
    return text.lines().map(line -> wrappedLine(line, width)).collect(Collectors.joining("\n"));
  }

  private static String wrappedLine(String line, int width) {
    String indent = " ".repeat(line.length() - line.stripLeading().length()) + "    ";
    StringBuilder lines = new StringBuilder();
    String rest = line;
    int blank = rest.lastIndexOf(' ', width);
    while (rest.length() > width && blank > indent.length()) {
      lines.append(rest, 0, blank).append('\n');
      rest = indent + rest.substring(blank + 1);
      blank = rest.lastIndexOf(' ', width);
    }
    return lines.append(rest).toString();
  }
}
