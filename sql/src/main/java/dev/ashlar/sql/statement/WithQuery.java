/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;

/**
 * A query that reads tables of its own, each of which may be read several times: it is a {@link
 * Table} of its name there.
 *
 * @param isRecursive whether one of them reads itself
 * @param tables the tables; each may read those before it
 */
public record WithQuery(boolean isRecursive, List<CommonTable> tables, Query body)
    implements Query {

  /**
   * A common table expression.
   *
   * @param columns what its columns are called
   */
  public record CommonTable(String name, ColumnNames columns, Query query) {}

  /** Copies the list. */
  public WithQuery {
    tables = List.copyOf(tables);
  }

  @Override
  public int depth() {
    return Math.max(
        body.depth(), tables.stream().mapToInt(each -> each.query.depth()).max().orElse(0));
  }

  @Override
  public boolean isSensitive() {
    return body.isSensitive() || tables.stream().anyMatch(each -> each.query.isSensitive());
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    tables.forEach(each -> each.query.eachColumn(visitor));
    body.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.with(this);
  }
}
