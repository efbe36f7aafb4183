/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Locking;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pieces of SQL text that the dialects spell alike. */
public final class StandardText {

  /** A text, or an identifier without its outer quotes. */
  private static final Pattern QUOTED =
      Pattern.compile("'(?:[^']++|'')*+'|\"((?:[^\"]++|\"\")*+)\"");

  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

  private StandardText() {}

  /** The identifier in double quotes, those within it doubled. */
  public static String quote(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** The identifiers in double quotes, with commas. */
  public static String quote(List<String> identifiers) {
    return identifiers.stream().map(StandardText::quote).collect(Collectors.joining(", "));
  }

  /** The text as a literal in single quotes, those within it doubled. */
  public static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /** The texts as literals, with commas. */
  public static String literals(List<String> texts) {
    return texts.stream().map(StandardText::literal).collect(Collectors.joining(", "));
  }

  /** A condition on a column of doubles, for databases where arithmetic can reach infinity. */
  public static String finite(String column) {
    return "%s BETWEEN -%s AND %s".formatted(column, Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** The same for a column of floats, also where it is one of doubles. */
  public static String finiteFloat(String column) {
    return "%s BETWEEN -%s AND %s".formatted(column, Float.MAX_VALUE, Float.MAX_VALUE);
  }

  /** A condition on a column of whole numbers. */
  public static String between(String column, long least, long greatest) {
    return "%s BETWEEN %s AND %s".formatted(column, least, greatest);
  }

  /** A condition on a column of years. */
  public static String year(String column) {
    return between(column, 1, 9999);
  }

  /** A condition on a column of months, which are kept as their first days. */
  public static String firstDay(String column) {
    return "EXTRACT(DAY FROM " + column + ") = 1";
  }

  /** A condition on a column that holds a {@code char}: not one of the characters that take two. */
  public static String oneChar(String column) {
    return "char_length(%s) = 1 AND octet_length(%s) <= 3".formatted(column, column);
  }

  /** A date and time with six digits for the second's fraction, as a literal. */
  public static String literal(LocalDateTime value) {
    return literal(DATE_TIME.format(value));
  }

  /** A time with six digits for the second's fraction, as a literal. */
  public static String literal(LocalTime value) {
    return literal(TIME.format(value));
  }

  /** {@code "{0} ASC NULLS FIRST"} and its siblings. */
  public static String order(Direction direction, boolean nullsFirst) {
    return "{0} " + direction + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
  }

  /**
   * An expression in standard SQL, whose identifiers in double quotes are quoted in another way.
   * What stands in single quotes is a text and stays.
   */
  public static String requoted(String sql, UnaryOperator<String> quote) {
    return QUOTED
        .matcher(sql)
        .replaceAll(found -> Matcher.quoteReplacement(requoted(found.group(), found, quote)));
  }

  private static String requoted(String found, MatchResult parts, UnaryOperator<String> quote) {
    String name = parts.group(1);
    return name == null ? found : quote.apply(name.replace("\"\"", "\""));
  }

  /** {@code "LIMIT ? OFFSET ?"}, or a part of it, or nothing. */
  public static String limitClause(boolean limit, boolean offset) {
    if (limit) {
      return offset ? "LIMIT ? OFFSET ?" : "LIMIT ?";
    }
    return offset ? "OFFSET ?" : "";
  }

  /** {@code "FOR UPDATE"} and its siblings. */
  public static String lockClause(Locking locking) {
    return "FOR " + locking.strength() + waiting(locking);
  }

  /** How a lock clause ends. */
  public static String waiting(Locking locking) {
    return switch (locking.waiting()) {
      case UNTIL_FREE -> "";
      case SKIP_LOCKED -> " SKIP LOCKED";
      case NO_WAIT -> " NOWAIT";
    };
  }
}
