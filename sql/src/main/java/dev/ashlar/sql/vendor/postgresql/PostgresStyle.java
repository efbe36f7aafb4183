/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.schema.Direction;

/** How PostgreSQL spells queries and statements. */
final class PostgresStyle implements SqlStyle {

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String returning(Verb verb, String statement, String columns) {
    return statement + "\nRETURNING " + columns;
  }

  @Override
  public String template(Operator operator) {
    return switch (operator) {
      // Unlike left(..) = .., it can use an index.
      case STARTS_WITH -> "starts_with({0}, {1})";
      // By the rules of no language, whatever the database's own are: "C" would know ASCII only.
      case WITHOUT_CASE -> "(lower({0} COLLATE \"und-x-icu\") COLLATE \"C\")";
      case AS_TEXT -> "CAST({0} AS varchar) COLLATE \"C\"";
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
