/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.schema.Direction;

/** How H2 spells queries and statements. */
final class H2Style implements SqlStyle {

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String returning(Verb verb, String statement, String columns) {
    String rows = verb == Verb.DELETE ? "OLD TABLE" : "FINAL TABLE";
    return "SELECT " + columns + " FROM " + rows + " (\n" + statement + "\n)";
  }

  @Override
  public String template(Operator operator) {
    return switch (operator) {
      // Its LOWER goes by the JVM's language: in Turkish an I becomes another letter than an i, and
      // in Lithuanian an I or J before an accent gets a dot.
      case WITHOUT_CASE -> "lower(translate({0}, 'IJ', 'ij'))";
      default -> operator.template();
    };
  }

  @Override
  public String pattern(Operator operator, String value) {
    return operator == Operator.LIKE ? LikePattern.of(value).standard() : value;
  }

  @Override
  public String limitClause(boolean limit, boolean offset) {
    return StandardText.limitClause(limit, offset);
  }

  @Override
  public String order(Direction direction, boolean nullsFirst) {
    return StandardText.order(direction, nullsFirst);
  }
}
