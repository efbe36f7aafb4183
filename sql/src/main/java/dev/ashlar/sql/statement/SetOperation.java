/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/**
 * Rows of two queries, put together. Each is a select without an order of its own: not every
 * database has parentheses there. To sort the rows, or take some, select from a {@link
 * DerivedTable}.
 */
public record SetOperation(Kind kind, SelectStatement left, SelectStatement right)
    implements Query {

  /** How they are put together. */
  public enum Kind {
    /** Rows of either, each once. */
    UNION,
    /** Rows of both, one after the other. */
    UNION_ALL,
    /** Rows that both have, each once. */
    INTERSECT,
    /** Rows of the first that the second does not have, each once. */
    EXCEPT
  }

  /** Of any two queries, which become derived tables where they have to. */
  public static SetOperation of(Kind kind, Query left, Query right) {
    return new SetOperation(kind, plain(left), plain(right));
  }

  private static SelectStatement plain(Query query) {
    if (query instanceof SelectStatement select
        && select.orders().isEmpty()
        && !select.range().isCut()
        && select.locking() == null) {
      return select;
    }
    DerivedTable table = new DerivedTable(new LocalTable("s"), query, "s");
    return SelectStatement.of(SelectList.of(Keyword.ALL), From.of(table), null);
  }

  @Override
  public int depth() {
    return Math.max(left.depth(), right.depth());
  }

  @Override
  public boolean isSensitive() {
    return left.isSensitive() || right.isSensitive();
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    left.eachColumn(visitor);
    right.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.setOperation(this);
  }
}
