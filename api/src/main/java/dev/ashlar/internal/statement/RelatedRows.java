/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.Source;

/**
 * The rows that are related to each row of a statement.
 *
 * @param root the table that is selected from
 * @param where what ties it to the statement around it, and further conditions
 */
public record RelatedRows(Source root, Predicate where) {

  /** Whether there is one, or there is none. */
  public Predicate exist(boolean expected) {
    return Exists.of(select(Keyword.ONE), expected);
  }

  /** How many there are. */
  public Operand count() {
    return new ScalarQuery(
        select(Aggregate.COUNT_ROWS), ColumnType.bigint(), false, root.path() + ".count()");
  }

  /** One value of all of them. */
  public Operand aggregate(Operand aggregate) {
    Joins joins = Joins.of(root, where);
    aggregate.eachColumn(joins::add);
    return new ScalarQuery(
        SelectStatement.of(aggregate, joins.from(), where),
        aggregate.type(),
        aggregate.isNullable(),
        aggregate.label());
  }

  private SelectStatement select(Term selected) {
    return SelectStatement.of(selected, Joins.of(root, where).from(), where);
  }
}
