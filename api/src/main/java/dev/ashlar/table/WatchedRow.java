/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.JsonType;
import dev.ashlar.sql.jdbc.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
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

/** A row that is read once more because it could not be, and knows where the reading stopped. */
final class WatchedRow implements Row {

  private final Row row;
  private int last;

  WatchedRow(Row row) {
    this.row = row;
  }

  /** The position of the column that was read last; 0 for none. */
  int last() {
    return last;
  }

  private int at(int column) {
    last = column;
    return column;
  }

  @Override
  public boolean bool(int column) throws SQLException {
    return row.bool(at(column));
  }

  @Override
  public byte tinyint(int column) throws SQLException {
    return row.tinyint(at(column));
  }

  @Override
  public short smallint(int column) throws SQLException {
    return row.smallint(at(column));
  }

  @Override
  public int integer(int column) throws SQLException {
    return row.integer(at(column));
  }

  @Override
  public long bigint(int column) throws SQLException {
    return row.bigint(at(column));
  }

  @Override
  public float single(int column) throws SQLException {
    return row.single(at(column));
  }

  @Override
  public double real(int column) throws SQLException {
    return row.real(at(column));
  }

  @Override
  public char character(int column) throws SQLException {
    return row.character(at(column));
  }

  @Override
  public @Nullable Boolean nullableBool(int column) throws SQLException {
    return row.nullableBool(at(column));
  }

  @Override
  public @Nullable Byte nullableTinyint(int column) throws SQLException {
    return row.nullableTinyint(at(column));
  }

  @Override
  public @Nullable Short nullableSmallint(int column) throws SQLException {
    return row.nullableSmallint(at(column));
  }

  @Override
  public @Nullable Integer nullableInteger(int column) throws SQLException {
    return row.nullableInteger(at(column));
  }

  @Override
  public @Nullable Long nullableBigint(int column) throws SQLException {
    return row.nullableBigint(at(column));
  }

  @Override
  public @Nullable Float nullableSingle(int column) throws SQLException {
    return row.nullableSingle(at(column));
  }

  @Override
  public @Nullable Double nullableReal(int column) throws SQLException {
    return row.nullableReal(at(column));
  }

  @Override
  public @Nullable Character nullableCharacter(int column) throws SQLException {
    return row.nullableCharacter(at(column));
  }

  @Override
  public @Nullable BigDecimal nullableDecimal(int column) throws SQLException {
    return row.nullableDecimal(at(column));
  }

  @Override
  public @Nullable BigInteger nullableWhole(int column) throws SQLException {
    return row.nullableWhole(at(column));
  }

  @Override
  public @Nullable String nullableText(int column) throws SQLException {
    return row.nullableText(at(column));
  }

  @Override
  public @Nullable UUID nullableUuid(int column) throws SQLException {
    return row.nullableUuid(at(column));
  }

  @Override
  public @Nullable Instant nullableInstant(int column) throws SQLException {
    return row.nullableInstant(at(column));
  }

  @Override
  public @Nullable OffsetDateTime nullableOffsetDateTime(int column) throws SQLException {
    return row.nullableOffsetDateTime(at(column));
  }

  @Override
  public @Nullable LocalDateTime nullableDateTime(int column) throws SQLException {
    return row.nullableDateTime(at(column));
  }

  @Override
  public @Nullable LocalDate nullableDate(int column) throws SQLException {
    return row.nullableDate(at(column));
  }

  @Override
  public @Nullable LocalTime nullableTime(int column) throws SQLException {
    return row.nullableTime(at(column));
  }

  @Override
  public @Nullable Duration nullableDuration(int column) throws SQLException {
    return row.nullableDuration(at(column));
  }

  @Override
  public @Nullable Year nullableYear(int column) throws SQLException {
    return row.nullableYear(at(column));
  }

  @Override
  public @Nullable YearMonth nullableYearMonth(int column) throws SQLException {
    return row.nullableYearMonth(at(column));
  }

  @Override
  public @Nullable String nullableJsonText(int column) throws SQLException {
    return row.nullableJsonText(at(column));
  }

  @Override
  public byte @Nullable [] nullableBytes(int column) throws SQLException {
    return row.nullableBytes(at(column));
  }

  @Override
  public <T> T json(int column, JsonType<T> type) throws SQLException {
    return row.json(at(column), type);
  }

  @Override
  public <T> @Nullable T nullableJson(int column, JsonType<T> type) throws SQLException {
    return row.nullableJson(at(column), type);
  }

  @Override
  public <E> @Nullable List<E> nullableList(int column, ElementReader<E> element)
      throws SQLException {
    return row.nullableList(at(column), element);
  }
}
