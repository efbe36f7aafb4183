/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/**
 * A select within a statement, of one row with one value.
 *
 * @param label what it is called in messages
 */
public record ScalarQuery(Query query, ColumnType type, boolean isNullable, String label)
    implements Operand {

  @Override
  public boolean isSensitive() {
    return query.isSensitive();
  }

  @Override
  public int depth() {
    return query.depth();
  }

  @Override
  public boolean selects() {
    return true;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    query.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }
}
