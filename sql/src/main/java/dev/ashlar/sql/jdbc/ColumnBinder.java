/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType.Kind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the values of many rows, and writes those of each column as one array. Each row sets all
 * columns, of which none is an array itself.
 */
public final class ColumnBinder implements Binder {

  /** In characters and bytes; drivers and servers hold a statement in memory more than once. */
  private static final int LONGEST = 4_000_000;

  private final JsonValues json;
  private final int rows;
  private final List<Column> columns = new ArrayList<>();
  private long length;

  /**
   * Gathers nothing yet.
   *
   * @param rows how many are expected
   */
  public ColumnBinder(JsonValues json, int rows) {
    this.json = json;
    this.rows = rows;
  }

  /** Whether what was gathered is so much that it should be sent before more is. */
  public boolean isLong() {
    return length > LONGEST;
  }

  /**
   * Runs an update with what was gathered, if anything was, the first column as its first
   * parameter, and begins anew.
   *
   * @return how many rows it wrote
   */
  public long send(PreparedStatement statement, Binder binder) throws SQLException {
    if (columns.isEmpty()) {
      return 0;
    }
    to(binder);
    return statement.executeUpdate();
  }

  /** Writes what was gathered into parameters, the first column into the first, and begins anew. */
  public void to(Binder binder) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      binder.column(i + 1, column.kind, column.values);
    }
    columns.clear();
    length = 0;
  }

  private void add(int index, Kind kind, @Nullable Object value) {
    if (index > columns.size()) {
      columns.add(new Column(kind, new ArrayList<>(rows)));
    }
    columns.get(index - 1).values.add(value);
  }

  @Override
  public void bool(int index, boolean value) {
    add(index, Kind.BOOLEAN, value);
  }

  @Override
  public void tinyint(int index, byte value) {
    add(index, Kind.TINYINT, value);
  }

  @Override
  public void smallint(int index, short value) {
    add(index, Kind.SMALLINT, value);
  }

  @Override
  public void integer(int index, int value) {
    add(index, Kind.INTEGER, value);
  }

  @Override
  public void bigint(int index, long value) {
    add(index, Kind.BIGINT, value);
  }

  @Override
  public void single(int index, float value) {
    add(index, Kind.FLOAT, value);
  }

  @Override
  public void real(int index, double value) {
    add(index, Kind.DOUBLE, value);
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) {
    add(index, Kind.DECIMAL, value);
  }

  @Override
  public void whole(int index, @Nullable BigInteger value) {
    add(index, Kind.WHOLE, value);
  }

  @Override
  public void character(int index, char value) {
    add(index, Kind.CHAR, value);
  }

  @Override
  public void text(int index, @Nullable String value) {
    addText(index, Kind.TEXT, value);
  }

  @Override
  public void nativeText(int index, @Nullable String value) {
    addText(index, Kind.NATIVE_ENUM, value);
  }

  @Override
  public void uuid(int index, @Nullable UUID value) {
    add(index, Kind.UUID, value);
  }

  @Override
  public void instant(int index, @Nullable Instant value) {
    add(index, Kind.INSTANT, value);
  }

  @Override
  public void dateTime(int index, @Nullable LocalDateTime value) {
    add(index, Kind.DATETIME, value);
  }

  @Override
  public void date(int index, @Nullable LocalDate value) {
    add(index, Kind.DATE, value);
  }

  @Override
  public void time(int index, @Nullable LocalTime value) {
    add(index, Kind.TIME, value);
  }

  @Override
  public void duration(int index, @Nullable Duration value) {
    add(index, Kind.DURATION, value);
  }

  @Override
  public void year(int index, @Nullable Year value) {
    add(index, Kind.YEAR, value);
  }

  @Override
  public void yearMonth(int index, @Nullable YearMonth value) {
    add(index, Kind.YEAR_MONTH, value);
  }

  @Override
  public <T> void json(int index, @Nullable T value, JsonType<T> type) {
    jsonText(index, value == null ? null : json.write(value, type));
  }

  @Override
  public void jsonText(int index, @Nullable String value) {
    addText(index, Kind.JSON, value);
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) {
    length += value == null ? 0 : value.length;
    add(index, Kind.BINARY, value);
  }

  @Override
  public void nothing(int index, Kind kind) {
    add(index, kind, null);
  }

  /** Databases take no arrays of different lengths side by side in one array. */
  @Override
  public void elements(int index, Kind elements, List<?> values) {
    throw new IllegalStateException(
        "Column %s is an array, and cannot be sent in one.".formatted(index));
  }

  private void addText(int index, Kind kind, @Nullable String value) {
    length += value == null ? 0 : value.length();
    add(index, kind, value);
  }

  private record Column(Kind kind, List<@Nullable Object> values) {}
}
