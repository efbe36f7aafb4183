/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.Locale;

/**
 * An operator of conditions or of computations, and its standard template, in which {@code {0}} is
 * the left side and {@code {1}}, {@code {2}} are the right sides. A placeholder may occur more than
 * once; binds follow the order of the text.
 */
public enum Operator {
  EQ("{0} = {1}"),
  NE("{0} <> {1}"),
  LT("{0} < {1}"),
  LTE("{0} <= {1}"),
  GT("{0} > {1}"),
  GTE("{0} >= {1}"),
  BETWEEN("{0} BETWEEN {1} AND {2}"),
  /** The right side is a list of one or more values, with commas. */
  IN("{0} IN ({1})"),
  NOT_IN("{0} NOT IN ({1})"),
  /** Both sides are rows of columns in parentheses, the right one a list of them. */
  ROW_IN("{0} IN ({1})"),
  /** The right side is one parameter that holds an array. */
  EQ_ANY("{0} = ANY({1})"),
  /**
   * Both sides are made alike by a function: the left side, one parameter that holds an array, and
   * an element of it, which is the column {@code e."value"}.
   */
  IN_ELEMENTS("{0} IN (SELECT {2} FROM unnest({1}) AS e(\"value\"))"),
  IS_NULL("{0} IS NULL"),
  IS_NOT_NULL("{0} IS NOT NULL"),
  IS_DISTINCT_FROM("{0} IS DISTINCT FROM {1}"),
  IS_NOT_DISTINCT_FROM("{0} IS NOT DISTINCT FROM {1}"),
  /**
   * The left side is an array, or JSON where there are none, the right side one of its elements.
   */
  HAS_ELEMENT("{1} = ANY({0})"),
  CONTAINS("position({1} IN {0}) > 0"),
  STARTS_WITH("left({0}, char_length({1})) = {1}"),
  ENDS_WITH("right({0}, char_length({1})) = {1}"),
  /** The right side has gone through the dialect's spelling of patterns. */
  LIKE("{0} LIKE {1} ESCAPE '\\'"),
  AND("{0} AND {1}"),
  OR("{0} OR {1}"),
  NOT("NOT ({0})"),
  /** False or unknown. */
  IS_NOT_TRUE("({0}) IS NOT TRUE"),
  /**
   * A constant in a type of the database's own, or a decimal, as a text that sorts by code point.
   */
  AS_TEXT("CAST({0} AS VARCHAR)"),
  /** A text as it is less or greater than another one, and is sorted: by code point. */
  BY_CODE_POINT("{0}"),
  /** The smallest or largest of what {@link #BY_CODE_POINT} makes of texts, as a text. */
  OF_CODE_POINTS("{0}"),
  /** A text that may be made of values alone, as it compares with what columns have. */
  COLLATED("{0}"),
  /** A text as it compares where letter case does not count, in small letters. */
  WITHOUT_CASE("lower({0})"),
  /**
   * A column that ignores case, or a value for it, as its indexes and unique keys have it; only for
   * equality.
   */
  WITHOUT_CASE_IN_KEY("{0}"),
  PLUS("{0} + {1}"),
  MINUS("{0} - {1}"),
  /** The same of whole numbers. */
  MINUS_OF_WHOLE("{0} - {1}"),
  TIMES("{0} * {1}"),
  /** A whole number with the other sign. */
  NEGATED("-{0}"),
  /** A number of the second side, less the first. */
  SUBTRACTED_FROM("{1} - {0}"),
  /** A whole number of 64 bits, without what is behind the point; no value by zero. */
  QUOTIENT("{0} / nullif({1}, 0)"),
  /** The same of whole numbers with more digits. */
  QUOTIENT_OF_WHOLE("div({0}, nullif({1}, 0))"),
  /** A decimal, rounded to as many digits after the point as the third side says. */
  QUOTIENT_OF_DECIMAL("round(CAST({0} AS DECIMAL(65, 30)) / nullif({1}, 0), {2})"),
  /** A real number; no value by zero. */
  DIVIDED("{0} / nullif({1}, 0)"),
  /** What is left of a whole number, with its sign; no value by zero. */
  REMAINDER("mod({0}, nullif({1}, 0))"),
  CONCAT("{0} || {1}"),
  /** A part of a computation. */
  PARENTHESES("({0})"),
  /** A whole number that was computed, refused where it has more than 64 bits. */
  CHECKED_WHOLE("({0})"),
  /** A real number that was computed, refused where it is not finite. */
  CHECKED_REAL("({0})"),
  /** The same in the rows of its own select, where it is made of several of them. */
  CHECKED_WHOLE_OF_ROWS("({0})"),
  /** Its second side is true where everything that it is made of has a value. */
  CHECKED_REAL_OF_ROWS("({0})"),
  /** A real number that was computed, of the two zeros the one without a sign. */
  WITHOUT_NEGATIVE_ZERO("{0} + 0"),
  /** A whole number of fewer bits as one of 64, to compute with. */
  AS_BIGINT("CAST({0} AS BIGINT)"),
  /** A number as one of floating point. */
  AS_DOUBLE("CAST({0} AS DOUBLE PRECISION)"),
  /** A number without its digits after the point in 64 bits, refused where it does not fit. */
  TRUNCATED("CAST(trunc({0}) AS BIGINT)"),
  YEAR_OF("extract(YEAR FROM {0})"),
  MONTH_OF("extract(MONTH FROM {0})"),
  DAY_OF("extract(DAY FROM {0})"),
  HOUR_OF("extract(HOUR FROM {0})"),
  START_OF_SECOND("date_trunc('second', {0})"),
  START_OF_MINUTE("date_trunc('minute', {0})"),
  START_OF_HOUR("date_trunc('hour', {0})"),
  START_OF_DAY("date_trunc('day', {0})"),
  /** Of its Monday. */
  START_OF_WEEK("date_trunc('week', {0})"),
  START_OF_MONTH("date_trunc('month', {0})"),
  START_OF_YEAR("date_trunc('year', {0})"),
  /** A moment as a date and a time in UTC. */
  IN_UTC("({0} AT TIME ZONE 'UTC')"),
  /** The moment of a date and a time in UTC. */
  FROM_UTC("({0} AT TIME ZONE 'UTC')"),
  /** A date with the time at which it begins. */
  MIDNIGHT_OF("CAST({0} AS TIMESTAMP)"),
  /** The date of a date and a time. */
  DATE_OF("CAST({0} AS DATE)"),
  /** The first side, or the second where that has no value. */
  COALESCE("coalesce({0}, {1})"),
  UPPER("upper({0})"),
  /** Without blanks at both ends. */
  TRIM("trim({0})"),
  /** In code points. */
  LENGTH("char_length({0})"),
  /** The second side is the first code point, from 1, the third one how many. */
  SUBSTRING("substring({0} from {1} for {2})"),
  /** All places of the second side in the first one, with the third one in their stead. */
  REPLACE("replace({0}, {1}, {2})"),
  ABS("abs({0})"),
  FLOOR("floor({0})"),
  CEILING("ceiling({0})"),
  /** With as many digits after the point as the second side says, halves away from zero. */
  ROUND("round({0}, {1})"),
  /** Of the two zeros the one without a sign. */
  FLOOR_OF_REAL("(floor({0}) + 0)"),
  CEILING_OF_REAL("(ceiling({0}) + 0)"),
  /** Halves away from zero: the functions of databases take the even number, or go by decimals. */
  ROUND_OF_REAL(
      "(CASE WHEN {0} < 0 THEN -1 ELSE 1 END * (floor(abs({0}))"
          + " + CASE WHEN abs({0}) - floor(abs({0})) >= 0.5 THEN 1 ELSE 0 END) + 0)");

  private final String template;

  Operator(String template) {
    this.template = template;
  }

  /** The template in standard SQL; a dialect may have its own. */
  public String template() {
    return template;
  }

  /** What it is called in Java, as messages name it. */
  public String method() {
    return switch (this) {
      case SUBTRACTED_FROM, NEGATED -> "negate";
      case QUOTIENT, QUOTIENT_OF_WHOLE, QUOTIENT_OF_DECIMAL, DIVIDED -> "dividedBy";
      case AS_DOUBLE -> "toDouble";
      case AS_BIGINT, TRUNCATED -> "toLong";
      case COALESCE -> "orElse";
      case YEAR_OF, MONTH_OF, DAY_OF, HOUR_OF -> part();
      case FROM_UTC, DATE_OF -> "truncatedTo";
      case START_OF_SECOND, START_OF_MINUTE, START_OF_HOUR, START_OF_DAY -> "truncatedTo";
      case START_OF_WEEK, START_OF_MONTH, START_OF_YEAR -> "truncatedTo";
      case WITHOUT_CASE -> "lower";
      case FLOOR_OF_REAL -> "floor";
      case CEILING_OF_REAL -> "ceiling";
      case ROUND_OF_REAL -> "round";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  private String part() {
    return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
  }

  /** Whether it asks no more than which values are equal. */
  public boolean isEquality() {
    return switch (this) {
      case EQ, NE, IN, NOT_IN, IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM -> true;
      default -> false;
    };
  }

  /** Whether it asks which of two values is less. */
  public boolean isOrder() {
    return switch (this) {
      case LT, LTE, GT, GTE, BETWEEN -> true;
      default -> false;
    };
  }
}
