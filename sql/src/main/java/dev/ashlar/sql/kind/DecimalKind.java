/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Decimals of some digits, of which some stand after the point. */
final class DecimalKind extends ColumnKind<BigDecimal> {

  DecimalKind() {
    super(BigDecimal.class, "decimal");
  }

  @Override
  Bind bind(BigDecimal value) {
    return Bind.decimal(value);
  }

  @Override
  public BigDecimal read(Row row, int column) throws SQLException {
    return row.decimal(column);
  }

  @Override
  public String literal(Literal value) {
    return value.decimal();
  }
}
