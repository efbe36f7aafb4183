/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.jdbc.Bind;
import java.util.List;
import java.util.function.Consumer;

/** Whether several columns together are one of some rows of values. */
public record RowsIn(List<Column> columns, List<List<Bind>> rows) implements Predicate {

  /** Copies the lists. */
  public RowsIn {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public boolean selects() {
    return false;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    columns.forEach(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.rowsIn(this);
  }
}
