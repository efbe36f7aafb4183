/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as most drivers take them; the binder of a dialect says what its driver does
 * differently.
 */
public abstract class StandardBinder implements Binder {

  protected final PreparedStatement statement;
  private final JsonValues json;
  private @Nullable Instant lastInstant;
  private @Nullable Object lastMoment;

  protected StandardBinder(PreparedStatement statement, JsonValues json) {
    this.statement = statement;
    this.json = json;
  }

  @Override
  public void bool(int index, boolean value) throws SQLException {
    statement.setBoolean(index, value);
  }

  @Override
  public void tinyint(int index, byte value) throws SQLException {
    statement.setByte(index, value);
  }

  @Override
  public void smallint(int index, short value) throws SQLException {
    statement.setShort(index, value);
  }

  @Override
  public void integer(int index, int value) throws SQLException {
    statement.setInt(index, value);
  }

  @Override
  public void bigint(int index, long value) throws SQLException {
    statement.setLong(index, value);
  }

  @Override
  public void single(int index, float value) throws SQLException {
    statement.setFloat(index, value);
  }

  @Override
  public void real(int index, double value) throws SQLException {
    statement.setDouble(index, value);
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public void whole(int index, @Nullable BigInteger value) throws SQLException {
    decimal(index, value == null ? null : new BigDecimal(value));
  }

  @Override
  public void character(int index, char value) throws SQLException {
    text(index, String.valueOf(value));
  }

  @Override
  public void text(int index, @Nullable String value) throws SQLException {
    statement.setString(index, value);
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.UUID);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.INSTANT);
    } else {
      statement.setObject(index, moment(value));
    }
  }

  /**
   * A moment as {@link #form} has it, kept: one insert writes the same instant into several
   * columns, and a batch into all its rows.
   */
  protected final Object moment(Instant value) {
    Object moment = lastMoment;
    if (moment == null || !value.equals(lastInstant)) {
      moment = form(value);
      lastInstant = value;
      lastMoment = moment;
    }
    return moment;
  }

  /** A moment as the driver takes it. */
  protected Object form(Instant value) {
    return Cells.moment(value);
  }

  @Override
  public void dateTime(int index, @Nullable LocalDateTime value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATETIME);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATE);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void time(int index, @Nullable LocalTime value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.TIME);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void duration(int index, @Nullable Duration value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DURATION);
    } else {
      bigint(index, Cells.micros(value));
    }
  }

  @Override
  public void year(int index, @Nullable Year value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.YEAR);
    } else {
      smallint(index, (short) value.getValue());
    }
  }

  @Override
  public void yearMonth(int index, @Nullable YearMonth value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.YEAR_MONTH);
    } else {
      date(index, value.atDay(1));
    }
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public <T> void json(int index, @Nullable T value, JsonType<T> type) throws SQLException {
    jsonText(index, value == null ? null : json.write(value, type));
  }

  @Override
  public void jsonText(int index, @Nullable String value) throws SQLException {
    text(index, value);
  }

  @Override
  public void elements(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    array(index, elements, values);
  }

  @Override
  public void nothing(int index, ColumnType.Kind kind) throws SQLException {
    Cells.nothing(statement, index, kind);
  }
}
