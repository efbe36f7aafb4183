/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.PlanLines;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Operator;

/** How MariaDB and MySQL spell queries and statements. */
class MysqlStyle implements SqlStyle {

  /** The form that shows no values, whatever the session prefers. */
  static final PlanStyle PLANS =
      new PlanStyle("EXPLAIN FORMAT=TRADITIONAL ", false, PlanLines::ofTable);

  private static final LikePattern.Spelling BARRED = new BarredSpelling();

  private final String withoutCase;
  private final String upper;
  private final String collated;
  private final String sharing;

  /**
   * The style.
   *
   * @param collation one of code points in which blanks at the end count
   * @param sharing how a lock that others may share is spelled
   */
  MysqlStyle(String collation, String sharing) {
    this.sharing = sharing;
    this.withoutCase = "lower({0}) COLLATE " + collation;
    this.collated = "({0}) COLLATE " + collation;
    this.upper = "upper({0}) COLLATE " + collation;
  }

  @Override
  public String quote(String identifier) {
    return Backticks.quote(identifier);
  }

  @Override
  public String template(Operator operator) {
    return switch (operator) {
      case IS_DISTINCT_FROM -> "NOT ({0} <=> {1})";
      case IS_NOT_DISTINCT_FROM -> "{0} <=> {1}";
      case HAS_ELEMENT -> "json_contains({0}, {1})";
      // Whether a backslash within a literal stands for itself depends on the session's mode.
      case LIKE -> "{0} LIKE {1} ESCAPE '|'";
      // Of its bytes, whatever the collation is.
      case AS_TEXT -> "CAST({0} AS BINARY)";
      case WITHOUT_CASE -> withoutCase;
      // The bars mean OR, if the session's mode does not say otherwise.
      case QUOTIENT -> "{0} DIV nullif({1}, 0)";
      case QUOTIENT_OF_WHOLE -> "truncate(({0} - mod({0}, nullif({1}, 0))) / nullif({1}, 0), 0)";
      case AS_DOUBLE -> "CAST({0} AS DOUBLE)";
      // Its cast takes the nearest one that fits.
      case TRUNCATED -> "truncate({0}, 0) DIV 1";
      case IN_UTC, FROM_UTC, MIDNIGHT_OF -> "{0}";
      case START_OF_SECOND -> time("hour({0}), minute({0}), second({0})");
      case START_OF_MINUTE -> time("hour({0}), minute({0}), 0");
      case START_OF_HOUR -> time("hour({0}), 0, 0");
      case START_OF_DAY -> day("");
      case START_OF_WEEK -> day(" - INTERVAL weekday({0}) DAY");
      case START_OF_MONTH -> day(" - INTERVAL (dayofmonth({0}) - 1) DAY");
      case START_OF_YEAR -> day(" - INTERVAL (dayofyear({0}) - 1) DAY");
      case UPPER -> upper;
      case COLLATED -> collated;
      case CONCAT -> "concat({0}, {1})";
      // It computes in 64 bits anyway.
      case AS_BIGINT -> "{0}";
      default -> operator.template();
    };
  }

  private static String time(String parts) {
    return "CAST(timestamp(date({0}), maketime(" + parts + ")) AS DATETIME(6))";
  }

  private static String day(String back) {
    return "CAST(date({0})" + back + " AS DATETIME(6))";
  }

  @Override
  public String pattern(Operator operator, String value) {
    return operator == Operator.LIKE ? LikePattern.of(value).spelled(BARRED) : value;
  }

  @Override
  public String limitClause(boolean limit, boolean offset) {
    if (limit) {
      return offset ? "LIMIT ? OFFSET ?" : "LIMIT ?";
    }
    // There is no OFFSET without a LIMIT; this is the largest.
    return offset ? "LIMIT 18446744073709551615 OFFSET ?" : "";
  }

  /** NULL is less than any value, and there are no words for another place. */
  @Override
  public String order(Direction direction, boolean nullsFirst) {
    return switch (direction) {
      case ASC -> nullsFirst ? "{0}" : "{0} IS NULL, {0}";
      case DESC -> nullsFirst ? "{0} IS NOT NULL, {0} DESC" : "{0} DESC";
    };
  }

  @Override
  public String lockClause(Locking locking, String of) {
    return locking.strength() == Locking.Strength.SHARE
        ? sharing + of + StandardText.waiting(locking)
        : StandardText.lockClause(locking, of);
  }

  /** DEFAULT is 0 here, since a key of 0 is a key. */
  @Override
  public String nextIdentity() {
    return "NULL";
  }

  private static final class BarredSpelling implements LikePattern.Spelling {

    @Override
    public String anyText() {
      return "%";
    }

    @Override
    public String anyCharacter() {
      return "_";
    }

    @Override
    public String exactly(String character) {
      return switch (character) {
        case "%", "_", "|" -> "|" + character;
        default -> character;
      };
    }
  }
}
