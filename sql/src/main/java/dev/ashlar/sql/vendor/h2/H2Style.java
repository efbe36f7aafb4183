/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Operator;

/** How H2 spells queries and statements. */
final class H2Style implements SqlStyle {

  /**
   * Its LOWER goes by the JVM's language: in Turkish an I becomes another letter than an i, and in
   * Lithuanian an I or J before an accent gets a dot.
   */
  static final String WITHOUT_CASE = "lower(translate({0}, 'IJ', 'ij'))";

  private static final LikePattern.Spelling REGULAR = new RegularSpelling();

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String template(Operator operator) {
    return switch (operator) {
      // It compares by UTF-16, where what is beyond U+FFFF comes before U+E000.
      case BY_CODE_POINT -> "CAST({0} AS VARBINARY)";
      case OF_CODE_POINTS -> "CAST({0} AS VARCHAR)";
      // The _ of its LIKE is half of such a character.
      case LIKE -> "REGEXP_LIKE({0}, {1}, 'n')";
      // EXISTS (..) IS NOT TRUE is no longer SQL once 2.5.252 has read it for a derived table.
      case IS_NOT_TRUE -> "NOT COALESCE({0}, FALSE)";
      case WITHOUT_CASE, WITHOUT_CASE_IN_KEY -> WITHOUT_CASE;
      case FROM_UTC -> "{0}";
      case START_OF_WEEK -> "date_trunc(ISO_WEEK, {0})";
      case UPPER -> "upper(translate({0}, 'ij', 'IJ'))";
      // It counts in halves of what is beyond U+FFFF.
      case LENGTH -> "char_length(regexp_replace({0}, '[\ud800\udc00-\udbff\udfff]', '.'))";
      case SUBSTRING ->
          "regexp_replace({0}, '^(?s)(?:.' || char(123) || ({1} - 1) || '}(.' || char(123)"
              + " || '0,' || {2} || '}).*|.*)\\z', '$1')";
      case QUOTIENT_OF_WHOLE ->
          "CAST(({0} - mod({0}, nullif({1}, 0))) / nullif({1}, 0) AS NUMERIC(65))";
      case TRUNCATED -> "CAST(truncate({0}) AS BIGINT)";
      // As a number of all its digits, as which there is no infinity.
      case CHECKED_REAL, CHECKED_REAL_OF_ROWS ->
          "CAST(CAST({0} AS NUMERIC(1400, 1074)) AS DOUBLE PRECISION)";
      default -> operator.template();
    };
  }

  @Override
  public String pattern(Operator operator, String value) {
    return operator == Operator.LIKE ? "^" + LikePattern.of(value).spelled(REGULAR) + "\\z" : value;
  }

  @Override
  public String limitClause(boolean limit, boolean offset) {
    return StandardText.limitClause(limit, offset);
  }

  @Override
  public String order(Direction direction, boolean nullsFirst) {
    return StandardText.order(direction, nullsFirst);
  }

  /** It locks the rows of joined tables as well. */
  @Override
  public String lockClause(Locking locking, String of) {
    return StandardText.lockClause(locking, "");
  }

  @Override
  public int mostParameters() {
    return 100_000;
  }

  /** As a regular expression, which means the same in small letters. */
  private static final class RegularSpelling implements LikePattern.Spelling {

    @Override
    public String anyText() {
      return ".*";
    }

    @Override
    public String anyCharacter() {
      return ".";
    }

    @Override
    public String exactly(String character) {
      return "\\[](){}.*+?^$|".contains(character) ? "\\" + character : character;
    }
  }
}
