/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.MomentText;
import dev.ashlar.sql.jdbc.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for PostgreSQL. */
final class PostgresBinder extends StandardBinder {

  PostgresBinder(PreparedStatement statement, JsonValues json) {
    super(statement, json);
  }

  /** Of no stated type, so that the database takes the column's. */
  @Override
  public void nativeText(int index, @Nullable String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
  }

  /**
   * Of no stated type, as well: a column without a time zone, which others made, takes it in UTC,
   * as it is read, and not in the zone of the session.
   */
  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      super.instant(index, null);
    } else {
      statement.setObject(index, moment(value), Types.OTHER);
    }
  }

  @Override
  protected Object form(Instant value) {
    return MomentText.of(value);
  }

  /** Of no stated type, as well. */
  @Override
  public void jsonText(int index, @Nullable String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    array(index, elements, values, PostgresArrays.isArray(elements));
  }

  @Override
  public void column(int index, ColumnType.Kind elements, List<? extends @Nullable Object> values)
      throws SQLException {
    array(index, elements, values, PostgresArrays.isColumnArray(elements));
  }

  private void array(
      int index, ColumnType.Kind elements, List<? extends @Nullable Object> values, boolean isArray)
      throws SQLException {
    if (isArray) {
      // Not freed: the driver reads it when the statement runs.
      statement.setArray(
          index,
          statement
              .getConnection()
              .createArrayOf(
                  PostgresArrays.elementType(elements), PostgresArrays.objects(elements, values)));
    } else {
      nativeText(index, PostgresArrays.text(values));
    }
  }
}
