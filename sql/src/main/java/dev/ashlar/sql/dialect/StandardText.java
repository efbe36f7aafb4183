/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Direction;
import java.util.List;
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

  /** {@code " ASC NULLS FIRST"} and its siblings. */
  public static String nulls(Direction direction, boolean nullsFirst) {
    return " " + direction + (nullsFirst ? " NULLS FIRST" : " NULLS LAST");
  }

  /** {@code "LIMIT ? OFFSET ?"}, or a part of it, or nothing. */
  public static String limitClause(boolean limit, boolean offset) {
    if (limit) {
      return offset ? "LIMIT ? OFFSET ?" : "LIMIT ?";
    }
    return offset ? "OFFSET ?" : "";
  }
}
