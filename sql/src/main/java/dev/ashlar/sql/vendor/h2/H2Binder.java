/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.dialect.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The parameters of a statement for H2. */
final class H2Binder extends StandardBinder {

  H2Binder(PreparedStatement statement) {
    super(statement);
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    statement.setObject(index, values.stream().map(Cells::plain).toArray());
  }
}
