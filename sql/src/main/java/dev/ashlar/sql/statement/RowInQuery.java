/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;

/** Whether columns together are one of the rows of a select. */
public record RowInQuery(List<Column> columns, Query query) implements Predicate {

  /** Copies the list. */
  public RowInQuery {
    columns = List.copyOf(columns);
  }

  @Override
  public int depth() {
    return query.depth() + 1;
  }

  @Override
  public boolean selects() {
    return true;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    columns.forEach(visitor);
    query.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.rowInQuery(this);
  }
}
