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
 * A column of type {@code boolean} or {@code Boolean}: an expression, and a condition by itself,
 * true where its value is.
 *
 * <pre>{@code
 * p -> p.published()
 * p -> p.published().not().and(p.title().contains("draft"))
 * }</pre>
 */
public final class BooleanColumn extends Expression<Boolean>
    implements Condition, Composable<Boolean, BooleanColumn> {

  BooleanColumn(Operand operand) {
    super(operand);
  }

  @Override
  BooleanColumn computed(Operand operand) {
    return new BooleanColumn(operand);
  }

  @Override
  @Nullable Boolean read(Row row, int position) throws SQLException {
    return row.nullableBool(position);
  }

  @Override
  Bind bind(Boolean value) {
    return Bind.bool(value);
  }
}
