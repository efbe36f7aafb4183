/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.JsonArray;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for SQLite. */
final class SqliteBinder extends StandardBinder {

  SqliteBinder(PreparedStatement statement, JsonValues json) {
    super(statement, json);
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DECIMAL);
    } else {
      statement.setString(index, value.toPlainString());
    }
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.UUID);
    } else {
      statement.setBytes(index, SqliteForms.bytes(value));
    }
  }

  @Override
  protected Object form(Instant value) {
    return SqliteForms.text(value);
  }

  @Override
  public void dateTime(int index, @Nullable LocalDateTime value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATETIME);
    } else {
      statement.setString(index, SqliteForms.text(value));
    }
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATE);
    } else {
      statement.setString(index, value.toString());
    }
  }

  @Override
  public void time(int index, @Nullable LocalTime value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.TIME);
    } else {
      statement.setString(index, SqliteForms.text(value));
    }
  }

  @Override
  public void yearMonth(int index, @Nullable YearMonth value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.YEAR_MONTH);
    } else {
      statement.setString(index, value.toString());
    }
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    elements(index, elements, values);
  }

  @Override
  public void element(int index, Bind value) throws SQLException {
    value.alone().to(this, index);
  }

  @Override
  public void elements(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    statement.setString(index, JsonArray.write(elements, values));
  }
}
