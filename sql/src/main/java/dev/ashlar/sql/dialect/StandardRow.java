/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as most drivers read it; the row of a dialect says what its driver does differently. */
public abstract class StandardRow implements Row {

  protected final ResultSet rows;

  /** What JSON is read by. */
  protected final JsonValues json;

  protected StandardRow(ResultSet rows, JsonValues json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public boolean bool(int column) throws SQLException {
    return Cells.bool(rows, column);
  }

  @Override
  public byte tinyint(int column) throws SQLException {
    return Cells.tinyint(rows, column);
  }

  @Override
  public short smallint(int column) throws SQLException {
    return Cells.smallint(rows, column);
  }

  @Override
  public int integer(int column) throws SQLException {
    return Cells.integer(rows, column);
  }

  @Override
  public long bigint(int column) throws SQLException {
    return Cells.bigint(rows, column);
  }

  @Override
  public float single(int column) throws SQLException {
    return Cells.single(rows, column);
  }

  @Override
  public double real(int column) throws SQLException {
    return Cells.real(rows, column);
  }

  @Override
  public char character(int column) throws SQLException {
    return Cells.character(rows, column);
  }

  @Override
  public @Nullable Boolean nullableBool(int column) throws SQLException {
    return Cells.nullableBool(rows, column);
  }

  @Override
  public @Nullable Byte nullableTinyint(int column) throws SQLException {
    return Cells.nullableTinyint(rows, column);
  }

  @Override
  public @Nullable Short nullableSmallint(int column) throws SQLException {
    return Cells.nullableSmallint(rows, column);
  }

  @Override
  public @Nullable Integer nullableInteger(int column) throws SQLException {
    return Cells.nullableInteger(rows, column);
  }

  @Override
  public @Nullable Long nullableBigint(int column) throws SQLException {
    return Cells.nullableBigint(rows, column);
  }

  @Override
  public @Nullable Float nullableSingle(int column) throws SQLException {
    return Cells.nullableSingle(rows, column);
  }

  @Override
  public @Nullable Double nullableReal(int column) throws SQLException {
    return Cells.nullableReal(rows, column);
  }

  @Override
  public @Nullable Character nullableCharacter(int column) throws SQLException {
    return Cells.nullableCharacter(rows, column);
  }

  @Override
  public @Nullable BigDecimal decimal(int column) throws SQLException {
    return rows.getBigDecimal(column);
  }

  @Override
  public @Nullable BigInteger whole(int column) throws SQLException {
    BigDecimal value = decimal(column);
    return value == null ? null : value.toBigIntegerExact();
  }

  @Override
  public @Nullable String text(int column) throws SQLException {
    return rows.getString(column);
  }

  @Override
  public @Nullable UUID uuid(int column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable Instant instant(int column) throws SQLException {
    OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  @Override
  public @Nullable OffsetDateTime offsetDateTime(int column) throws SQLException {
    Instant moment = instant(column);
    return moment == null ? null : Cells.moment(moment);
  }

  @Override
  public @Nullable LocalDateTime dateTime(int column) throws SQLException {
    return rows.getObject(column, LocalDateTime.class);
  }

  @Override
  public @Nullable LocalDate date(int column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  @Override
  public @Nullable LocalTime time(int column) throws SQLException {
    return rows.getObject(column, LocalTime.class);
  }

  @Override
  public @Nullable Duration duration(int column) throws SQLException {
    return Cells.duration(rows, column);
  }

  @Override
  public @Nullable Year year(int column) throws SQLException {
    return Cells.year(rows, column);
  }

  @Override
  public @Nullable YearMonth yearMonth(int column) throws SQLException {
    LocalDate day = date(column);
    return day == null ? null : YearMonth.from(day);
  }

  @Override
  public @Nullable String jsonText(int column) throws SQLException {
    return text(column);
  }

  @Override
  public <T> T json(int column, JsonType<T> type) throws SQLException {
    T value = nullableJson(column, type);
    if (value == null) {
      throw json.missing(type);
    }
    return value;
  }

  @Override
  public <T> @Nullable T nullableJson(int column, JsonType<T> type) throws SQLException {
    String text = jsonText(column);
    return text == null ? null : json.read(text, type);
  }

  @Override
  public byte @Nullable [] bytes(int column) throws SQLException {
    return rows.getBytes(column);
  }

  @Override
  public <E> @Nullable List<E> list(int column, ElementReader<E> element) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : TextElements.list(value, column, element);
  }
}
