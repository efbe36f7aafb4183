/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.jdbc.Bind;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whether several columns together are less or greater than some values: the first that differ
 * decide. Where one is NULL, it may be unknown; texts compare as their columns have it.
 *
 * @param operator one of order
 * @param values as many as there are columns
 */
public record RowCompared(Operator operator, List<Column> columns, List<Bind> values)
    implements Predicate {

  /** Copies the lists. */
  public RowCompared {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
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
    return visitor.rowCompared(this);
  }
}
