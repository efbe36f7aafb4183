/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

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
  /** A text as it compares where letter case does not count, in small letters. */
  WITHOUT_CASE("lower({0})"),
  /**
   * A column that ignores case, or a value for it, as its indexes and unique keys have it; only for
   * equality.
   */
  WITHOUT_CASE_IN_KEY("{0}"),
  PLUS("{0} + {1}"),
  MINUS("{0} - {1}"),
  TIMES("{0} * {1}"),
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
  /** The first side, or the second where that has no value. */
  COALESCE("coalesce({0}, {1})"),
  /** No value where both sides are equal, else the first. */
  NULLIF("nullif({0}, {1})"),
  LOWER("lower({0})"),
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
  CEILING("ceiling({0})");

  private final String template;

  Operator(String template) {
    this.template = template;
  }

  /** The template in standard SQL; a dialect may have its own. */
  public String template() {
    return template;
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
