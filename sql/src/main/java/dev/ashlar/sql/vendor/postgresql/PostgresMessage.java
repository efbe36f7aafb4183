/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's message. Its first line quotes names and never values; it is read as English, and
 * where the server speaks another language by the order of the quoted names. The lines below have
 * the columns.
 */
final class PostgresMessage {

  /** The quotes of the languages that the server speaks. */
  private static final Pattern NAME =
      Pattern.compile(
          "\"([^\"]+)\"|»\\s?([^«»]+?)\\s?«|«\\s?([^«»]+?)\\s?»|„([^“”]+)[“”]|“([^”]+)”|「([^」]+)」");

  private static final Pattern UNIQUE = Pattern.compile("unique constraint \"(.+)\"$");
  private static final Pattern CHECK = Pattern.compile("check constraint \"(.+)\"$");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("foreign key constraint \"(.+?)\"(?: on table \"(.+)\")?$");

  /** {@code Key (tenant, email)=(1, a@b.c) already exists}, in every language. */
  private static final Pattern COLUMNS = Pattern.compile("\\((.+?)\\)=\\(");

  private static final Pattern COLUMN = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[^\",\\s]+");

  private final String line;
  private final String rest;

  private PostgresMessage(String line, String rest) {
    this.line = line;
    this.rest = rest;
  }

  static PostgresMessage of(String message) {
    int end = message.indexOf('\n');
    return end < 0
        ? new PostgresMessage(message, "")
        : new PostgresMessage(message.substring(0, end), message.substring(end));
  }

  /** The violated key with its columns. */
  DatabaseError unique() {
    Optional<String> constraint = english(UNIQUE).or(() -> names().stream().findFirst());
    return new DatabaseError(Kind.UNIQUE, constraint, Optional.empty(), columns());
  }

  /** The table comes first. */
  Optional<String> check() {
    return english(CHECK).or(() -> names().stream().skip(1).findFirst());
  }

  /**
   * The violated key with its table, and where it was to refer to nothing, with its columns: those
   * of the rows that are still referred to are told otherwise.
   */
  DatabaseError foreignKey() {
    List<String> names = names();
    Matcher matcher = FOREIGN_KEY.matcher(line);
    if (matcher.find()) {
      DatabaseError error = DatabaseError.of(Kind.FOREIGN_KEY).at(matcher.group(1));
      return matcher.group(2) == null
          ? error.in(names.get(0), columns())
          : error.in(matcher.group(2), List.of());
    }
    // With an insert the table comes first; with a delete there are two tables, in an order that
    // depends on the language, and the constraint's name is usually the longest.
    DatabaseError error = DatabaseError.of(Kind.FOREIGN_KEY);
    if (names.size() == 2) {
      return error.at(names.get(1)).in(names.get(0), columns());
    }
    return names.stream().max(Comparator.comparing(String::length)).map(error::at).orElse(error);
  }

  /** The columns of the violated key. */
  private List<String> columns() {
    Matcher list = COLUMNS.matcher(rest);
    return list.find()
        ? COLUMN
            .matcher(list.group(1))
            .results()
            .map(
                column ->
                    column.group(1) == null
                        ? column.group()
                        : column.group(1).replace("\"\"", "\""))
            .toList()
        : List.of();
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
