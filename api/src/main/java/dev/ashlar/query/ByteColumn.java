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
 * A column of type {@code byte} or {@code Byte}.
 *
 * <pre>{@code
 * c -> c.floor().gte(-2)
 * }</pre>
 */
public final class ByteColumn extends SmallNumberColumn<Byte, ByteColumn> {

  ByteColumn(Operand operand) {
    super(operand);
  }

  @Override
  ByteColumn computed(Operand operand) {
    return new ByteColumn(operand);
  }

  /** Bound as an int, like the values that are given as one: all of a list are of one kind. */
  @Override
  @Nullable Byte read(Row row, int position) throws SQLException {
    return row.nullableTinyint(position);
  }

  @Override
  Bind bind(Byte value) {
    return Bind.integer((int) value);
  }
}
