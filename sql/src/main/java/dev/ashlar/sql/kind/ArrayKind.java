/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.util.List;

/** Values of one other kind, which says how they are bound and read, one by one. */
final class ArrayKind extends ColumnKind<List<?>> {

  ArrayKind() {
    super(List.class, "array");
  }

  @Override
  Bind bind(List<?> value) {
    throw several();
  }

  @Override
  public Object read(Row row, int column) {
    throw several();
  }

  private static UnsupportedOperationException several() {
    return new UnsupportedOperationException("An array is several values, each of another kind.");
  }

  @Override
  public String literal(Literal value) {
    return value.emptyArray("ARRAY[]");
  }
}
