/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for H2. */
final class H2Binder extends StandardBinder {

  H2Binder(PreparedStatement statement, JsonValues json) {
    super(statement, json);
  }

  /** In bytes: the driver makes a JSON string of a text. */
  @Override
  public void jsonText(int index, @Nullable String value) throws SQLException {
    statement.setBytes(index, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    statement.setObject(index, values.stream().map(Cells::plain).toArray());
  }
}
