/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;

/** Bytes. */
final class BinaryKind extends ColumnKind<byte[]> {

  BinaryKind() {
    super(byte[].class, "binary");
  }

  @Override
  Bind bind(byte[] value) {
    return Bind.bytes(value);
  }

  @Override
  public byte[] read(Row row, int column) throws SQLException {
    return row.bytes(column);
  }

  @Override
  public String literal(Literal value) {
    return "X'" + value.hex() + "'";
  }
}
