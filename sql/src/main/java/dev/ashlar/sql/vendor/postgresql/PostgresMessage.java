/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a server's message, which quotes names and never values. It is read as English,
 * and where the server speaks another language by the order of the quoted names.
 */
final class PostgresMessage {

  /** The quotes of the languages that the server speaks. */
  private static final Pattern NAME =
      Pattern.compile(
          "\"([^\"]+)\"|»\\s?([^«»]+?)\\s?«|«\\s?([^«»]+?)\\s?»|„([^“”]+)[“”]|“([^”]+)”|「([^」]+)」");

  private static final Pattern UNIQUE = Pattern.compile("unique constraint \"(.+)\"$");
  private static final Pattern CHECK = Pattern.compile("check constraint \"(.+)\"$");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("foreign key constraint \"(.+?)\"(?: on table \".+\")?$");

  private final String line;

  private PostgresMessage(String line) {
    this.line = line;
  }

  static PostgresMessage of(String message) {
    int end = message.indexOf('\n');
    return new PostgresMessage(end < 0 ? message : message.substring(0, end));
  }

  Optional<String> unique() {
    return english(UNIQUE).or(() -> names().stream().findFirst());
  }

  /** The table comes first. */
  Optional<String> check() {
    return english(CHECK).or(() -> names().stream().skip(1).findFirst());
  }

  /**
   * With an insert the table comes first; with a delete there are two tables, in an order that
   * depends on the language, and the constraint's name is usually the longest.
   */
  Optional<String> foreignKey() {
    return english(FOREIGN_KEY)
        .or(
            () ->
                names().size() == 2
                    ? Optional.of(names().get(1))
                    : names().stream().max(Comparator.comparing(String::length)));
  }

  /** The quoted names in their order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(line);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          names.add(matcher.group(group));
        }
      }
    }
    return names;
  }

  private Optional<String> english(Pattern pattern) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
