/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.kind.Literal;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Locking;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pieces of SQL text that the dialects spell alike. */
public final class StandardText {

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
    return Literal.quoted(text);
  }

  /** The texts as literals, with commas. */
  public static String literals(List<String> texts) {
    return Literal.quoted(texts);
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

  /** {@code "{0} ASC NULLS FIRST"} and its siblings. */
  public static String order(Direction direction, boolean nullsFirst) {
    return "{0} " + direction + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
  }

  /**
   * An expression in standard SQL, whose identifiers in double quotes are quoted in another way.
   * What stands in single quotes is a text and stays.
   */
  public static String requoted(String sql, UnaryOperator<String> quote) {
    return Quoted.TEXT
        .matcher(sql)
        .replaceAll(found -> Matcher.quoteReplacement(requoted(found.group(), found, quote)));
  }

  private static String requoted(String found, MatchResult parts, UnaryOperator<String> quote) {
    String name = parts.group(1);
    return name == null ? found : quote.apply(name.replace("\"\"", "\""));
  }

  /** Only some dialects write what others have written. */
  private static final class Quoted {

    /** A text, or an identifier without its outer quotes. */
    static final Pattern TEXT = Pattern.compile("'(?:[^']++|'')*+'|\"((?:[^\"]++|\"\")*+)\"");

    private Quoted() {}
  }

  /** {@code "LIMIT ? OFFSET ?"}, or a part of it, or nothing. */
  public static String limitClause(boolean limit, boolean offset) {
    if (limit) {
      return offset ? "LIMIT ? OFFSET ?" : "LIMIT ?";
    }
    return offset ? "OFFSET ?" : "";
  }

  /** {@code "FOR UPDATE"} and its siblings. */
  public static String lockClause(Locking locking, String of) {
    return "FOR " + locking.strength() + of + waiting(locking);
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
