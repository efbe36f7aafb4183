/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Operand;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code short} or {@code Short}.
 *
 * <pre>{@code
 * b -> b.pages().gt(500)
 * }</pre>
 */
public final class ShortColumn extends SmallNumberColumn<Short, ShortColumn> {

  ShortColumn(Operand operand) {
    super(operand);
  }

  @Override
  ShortColumn computed(Operand operand) {
    return new ShortColumn(operand);
  }

  /** Bound as an int, like the values that are given as one: all of a list are of one kind. */
  @Override
  @Nullable Short read(Row row, int position) throws SQLException {
    return row.nullableSmallint(position);
  }

  @Override
  Bind bind(Short value) {
    return Bind.integer((int) value);
  }
}
