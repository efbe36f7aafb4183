/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Operator;

/** How SQLite spells queries and statements. */
final class SqliteStyle implements SqlStyle {

  private static final LikePattern.Spelling GLOB = new GlobSpelling();

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  /** Nothing is said with LIKE, which takes A for a. */
  @Override
  public String template(Operator operator) {
    return switch (operator) {
      // Without an array there would be no element, and the answer no instead of unknown.
      case HAS_ELEMENT ->
          "CASE WHEN {0} IS NOT NULL THEN EXISTS (SELECT 1 FROM json_each({0}) AS e WHERE e.value ="
              + " json_extract({1}, '$[0]')) END";
      case CONTAINS -> "instr({0}, {1}) > 0";
      case STARTS_WITH -> "substr({0}, 1, length({1})) = {1}";
      case ENDS_WITH -> "substr({0}, length({0}) - length({1}) + 1) = {1}";
      case LIKE -> "{0} GLOB {1}";
      // A list of rows is taken as a table only.
      case ROW_IN -> "{0} IN (VALUES {1})";
      case IN_ELEMENTS -> "{0} IN (SELECT {2} FROM json_each({1}) AS e)";
      case AS_TEXT, AS_BIGINT -> "{0}";
      case YEAR_OF -> part(1, 4);
      case MONTH_OF -> part(6, 2);
      case DAY_OF -> part(9, 2);
      case HOUR_OF -> part(12, 2);
      case IN_UTC -> "substr({0}, 1, 26)";
      case FROM_UTC -> "({0} || 'Z')";
      case MIDNIGHT_OF -> "({0} || 'T00:00:00.000000')";
      case DATE_OF -> "substr({0}, 1, 10)";
      case START_OF_SECOND -> start(19, ".000000");
      case START_OF_MINUTE -> start(16, ":00.000000");
      case START_OF_HOUR -> start(13, ":00:00.000000");
      case START_OF_DAY -> start(10, "T00:00:00.000000");
      case START_OF_WEEK ->
          "(date(substr({0}, 1, 10), 'weekday 0', '-6 days') || 'T00:00:00.000000')";
      case START_OF_MONTH -> start(7, "-01T00:00:00.000000");
      case START_OF_YEAR -> start(4, "-01-01T00:00:00.000000");
      case REMAINDER -> "{0} %" + " nullif({1}, 0)";
      case AS_DOUBLE -> "CAST({0} AS REAL)";
      // Its cast takes the nearest one that fits.
      case TRUNCATED ->
          "CASE WHEN {0} < 9223372036854775808.0 AND {0} >= -9223372036854775808.0"
              + " THEN CAST({0} AS INTEGER) WHEN {0} IS NOT NULL THEN abs(-9223372036854775807 - 1)"
              + " END";
      case LENGTH -> "length({0})";
      case SUBSTRING -> "substr({0}, {1}, {2})";
      // It goes on with a real number, or with an infinite one.
      case CHECKED_WHOLE -> checked("{0}", "typeof(v) = 'real'");
      case CHECKED_REAL -> checked("{0}", "abs(v) = 9e999");
      case CHECKED_WHOLE_OF_ROWS -> unless("typeof({0}) = 'real'");
      case CHECKED_REAL_OF_ROWS -> unless("abs({0}) = 9e999 OR ({0} IS NULL AND {1})");
      default -> operator.template();
    };
  }

  private static String part(int from, int digits) {
    return "CAST(substr({0}, %s, %s) AS INTEGER)".formatted(from, digits);
  }

  /** What a text in the form of ISO 8601 begins with, and what it ends with then. */
  private static String start(int kept, String rest) {
    return "(substr({0}, 1, %s) || '%s')".formatted(kept, rest);
  }

  /** The number, computed once. */
  private static String checked(String number, String isTooLarge) {
    return "(SELECT %s FROM (SELECT %s AS v))".formatted(refusal(isTooLarge, "v"), number);
  }

  /** The number, where a select within would compute it of other rows. */
  private static String unless(String isTooLarge) {
    return refusal(isTooLarge, "({0})");
  }

  /** Of all that can be said here, the overflow of abs is an error. */
  private static String refusal(String isTooLarge, String number) {
    return "CASE WHEN %s THEN abs(-9223372036854775807 - 1) ELSE %s END"
        .formatted(isTooLarge, number);
  }

  @Override
  public String pattern(Operator operator, String value) {
    return operator == Operator.LIKE ? LikePattern.of(value).spelled(GLOB) : value;
  }

  @Override
  public String limitClause(boolean limit, boolean offset) {
    // There is no OFFSET without a LIMIT; a negative one has no end.
    return offset && !limit ? "LIMIT -1 OFFSET ?" : StandardText.limitClause(limit, offset);
  }

  @Override
  public int mostParameters() {
    return 250_000;
  }

  @Override
  public String order(Direction direction, boolean nullsFirst) {
    return StandardText.order(direction, nullsFirst);
  }

  private static final class GlobSpelling implements LikePattern.Spelling {

    @Override
    public String anyText() {
      return "*";
    }

    @Override
    public String anyCharacter() {
      return "?";
    }

    @Override
    public String exactly(String character) {
      return switch (character) {
        case "*", "?", "[" -> "[" + character + "]";
        default -> character;
      };
    }
  }

  @Override
  public String nextIdentity() {
    return "NULL";
  }
}
