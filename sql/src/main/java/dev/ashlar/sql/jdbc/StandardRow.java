/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

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
  public @Nullable BigDecimal nullableDecimal(int column) throws SQLException {
    return rows.getBigDecimal(column);
  }

  @Override
  public @Nullable BigInteger nullableWhole(int column) throws SQLException {
    return Cells.parsed(nullableDecimal(column), column, BigDecimal::toBigIntegerExact);
  }

  @Override
  public @Nullable String nullableText(int column) throws SQLException {
    return rows.getString(column);
  }

  @Override
  public @Nullable UUID nullableUuid(int column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable Instant nullableInstant(int column) throws SQLException {
    OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  @Override
  public @Nullable OffsetDateTime nullableOffsetDateTime(int column) throws SQLException {
    Instant moment = nullableInstant(column);
    return moment == null ? null : Cells.moment(moment);
  }

  @Override
  public @Nullable LocalDateTime nullableDateTime(int column) throws SQLException {
    return rows.getObject(column, LocalDateTime.class);
  }

  @Override
  public @Nullable LocalDate nullableDate(int column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  @Override
  public @Nullable LocalTime nullableTime(int column) throws SQLException {
    return rows.getObject(column, LocalTime.class);
  }

  @Override
  public @Nullable Duration nullableDuration(int column) throws SQLException {
    return Cells.duration(rows, column);
  }

  @Override
  public @Nullable Year nullableYear(int column) throws SQLException {
    return Cells.year(rows, column);
  }

  @Override
  public @Nullable YearMonth nullableYearMonth(int column) throws SQLException {
    LocalDate day = nullableDate(column);
    return day == null ? null : YearMonth.from(day);
  }

  @Override
  public @Nullable String nullableJsonText(int column) throws SQLException {
    return nullableText(column);
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
    String text = nullableJsonText(column);
    return text == null ? null : json.read(text, type);
  }

  @Override
  public byte @Nullable [] nullableBytes(int column) throws SQLException {
    return rows.getBytes(column);
  }

  @Override
  public <E> @Nullable List<E> nullableList(int column, ElementReader<E> element)
      throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : TextElements.list(value, column, element);
  }
}
