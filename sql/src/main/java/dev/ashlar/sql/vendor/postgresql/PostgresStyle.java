/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Operator;

/** How PostgreSQL spells queries and statements. */
final class PostgresStyle implements SqlStyle {

  /**
   * By the rules of no language, whatever the database's are; those of "C" know ASCII only. ON
   * CONFLICT finds the index by it only as long as there are no parentheses around, while BETWEEN
   * and position(..) ask for some.
   */
  static final String IN_KEY = "lower({0} COLLATE \"und-x-icu\") COLLATE \"C\"";

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String template(Operator operator) {
    return switch (operator) {
      // Unlike left(..) = .., it can use an index.
      case STARTS_WITH -> "starts_with({0}, {1})";
      case WITHOUT_CASE -> "(" + IN_KEY + ")";
      case WITHOUT_CASE_IN_KEY -> IN_KEY;
      case UPPER -> "(upper({0} COLLATE \"und-x-icu\") COLLATE \"C\")";
      case YEAR_OF, MONTH_OF, DAY_OF, HOUR_OF -> "CAST(" + operator.template() + " AS int)";
      case COLLATED -> "(({0}) COLLATE \"C\")";
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

  /** Where the column says the type, it is that of the table's row, which nobody has to read. */
  @Override
  public String array(String table, Column column) {
    ColumnType.Kind kind = column.type().kind();
    return PostgresArrays.isOfColumn(kind)
        ? "COALESCE(?, ARRAY[(NULL::%s).%s])".formatted(quote(table), quote(column.name()))
        : "CAST(? AS %s[])".formatted(PostgresArrays.elementType(kind));
  }

  @Override
  public int mostParameters() {
    return 65_535;
  }

  @Override
  public String order(Direction direction, boolean nullsFirst) {
    return StandardText.order(direction, nullsFirst);
  }
}
