/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Operator;

/** How queries and statements are spelled. */
public interface SqlStyle {

  /** The identifier in quotes, those within it doubled. */
  String quote(String identifier);

  /** The operator's template for this database, see {@link Operator}. */
  String template(Operator operator);

  /**
   * The value to bind as right side of the operator. For LIKE it translates a pattern in which
   * {@code %} is any text, {@code _} any character, and a backslash takes the next character as it
   * is. For every other operator it is the value itself.
   *
   * @throws IllegalArgumentException if a pattern ends with a lone backslash
   */
  String pattern(Operator operator, String value);

  /**
   * The end of a select: {@code "LIMIT ? OFFSET ?"} or a part of it, to be bound in the order
   * limit, offset; empty if neither is asked for.
   */
  String limitClause(boolean limit, boolean offset);

  /**
   * The template of an element of ORDER BY whose expression, <code>{0}</code>, may be NULL: such as
   * {@code "{0} DESC NULLS LAST"}. The expression may occur more than once.
   */
  String order(Direction direction, boolean nullsFirst);

  /** How many parameters a statement takes, as far as the database or its driver has a limit. */
  default int mostParameters() {
    return Integer.MAX_VALUE;
  }

  /**
   * The end of a select whose rows are locked, such as {@code "FOR UPDATE OF t0 NOWAIT"}.
   *
   * @param of the one table whose rows are locked, behind {@code " OF "}; empty where there is one
   *     only
   */
  default String lockClause(Locking locking, String of) {
    return StandardText.lockClause(locking, of);
  }

  /**
   * A parameter that takes the values of a column as an array, such as {@code "CAST(? AS int8[])"}.
   *
   * @param table the table of the column
   * @throws UnsupportedStatement where rows cannot be sent as arrays
   */
  default String array(String table, Column column) {
    throw new UnsupportedStatement(
        "Rows of %s cannot be sent as arrays to this database. Send them as values."
            .formatted(table));
  }

  /** What an identity column is given by an insert that gives it no value. */
  default String nextIdentity() {
    return "DEFAULT";
  }
}
