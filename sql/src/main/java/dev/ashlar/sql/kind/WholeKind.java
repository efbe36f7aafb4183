/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.math.BigInteger;
import java.sql.SQLException;

/** Whole numbers of some digits. */
final class WholeKind extends ColumnKind<BigInteger> {

  WholeKind() {
    super(BigInteger.class, "whole");
  }

  @Override
  Bind bind(BigInteger value) {
    return Bind.whole(value);
  }

  @Override
  public BigInteger read(Row row, int column) throws SQLException {
    return row.whole(column);
  }

  @Override
  public String literal(Literal value) {
    return value.decimal();
  }
}
