/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.JsonType;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
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
 * Passes parameters on and writes them down. Of a batch, only the first row is written down, which
 * is enough to know it by.
 */
public final class RecordingBinder implements Binder {

  private final @Nullable Binder next;
  private final @Nullable JsonValues json;
  private final List<Bind> record;

  /** Writes down only. */
  public RecordingBinder(List<Bind> record) {
    this(null, null, record);
  }

  /** Passes on to {@code next}, JSON as text. */
  public RecordingBinder(@Nullable Binder next, @Nullable JsonValues json, List<Bind> record) {
    this.next = next;
    this.json = json;
    this.record = record;
  }

  @Override
  public void bool(int index, boolean value) throws SQLException {
    take(index, Bind.bool(value));
  }

  @Override
  public void tinyint(int index, byte value) throws SQLException {
    take(index, Bind.tinyint(value));
  }

  @Override
  public void smallint(int index, short value) throws SQLException {
    take(index, Bind.smallint(value));
  }

  @Override
  public void integer(int index, int value) throws SQLException {
    take(index, Bind.integer(value));
  }

  @Override
  public void bigint(int index, long value) throws SQLException {
    take(index, Bind.bigint(value));
  }

  @Override
  public void single(int index, float value) throws SQLException {
    take(index, Bind.single(value));
  }

  @Override
  public void real(int index, double value) throws SQLException {
    take(index, Bind.real(value));
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) throws SQLException {
    take(index, Bind.decimal(value));
  }

  @Override
  public void whole(int index, @Nullable BigInteger value) throws SQLException {
    take(index, Bind.whole(value));
  }

  @Override
  public void character(int index, char value) throws SQLException {
    take(index, Bind.character(value));
  }

  @Override
  public void text(int index, @Nullable String value) throws SQLException {
    take(index, Bind.text(value));
  }

  @Override
  public void nativeText(int index, @Nullable String value) throws SQLException {
    take(index, Bind.nativeText(value));
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    take(index, Bind.uuid(value));
  }

  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    take(index, Bind.instant(value));
  }

  @Override
  public void dateTime(int index, @Nullable LocalDateTime value) throws SQLException {
    take(index, Bind.dateTime(value));
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    take(index, Bind.date(value));
  }

  @Override
  public void time(int index, @Nullable LocalTime value) throws SQLException {
    take(index, Bind.time(value));
  }

  @Override
  public void duration(int index, @Nullable Duration value) throws SQLException {
    take(index, Bind.duration(value));
  }

  @Override
  public void year(int index, @Nullable Year value) throws SQLException {
    take(index, Bind.year(value));
  }

  @Override
  public void yearMonth(int index, @Nullable YearMonth value) throws SQLException {
    take(index, Bind.yearMonth(value));
  }

  @Override
  public <T> void json(int index, @Nullable T value, JsonType<T> type) throws SQLException {
    if (json == null || value == null) {
      take(index, Bind.json(value, type));
    } else {
      take(index, Bind.jsonText(json.write(value, type)));
    }
  }

  @Override
  public void jsonText(int index, @Nullable String value) throws SQLException {
    take(index, Bind.jsonText(value));
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) throws SQLException {
    take(index, Bind.bytes(value));
  }

  @Override
  public void elements(int index, Kind elements, List<?> values) throws SQLException {
    take(index, Bind.elements(elements, values));
  }

  @Override
  public void element(int index, Bind value) throws SQLException {
    take(index, Bind.element(value));
  }

  @Override
  public void nothing(int index, Kind kind) throws SQLException {
    take(index, Bind.nothing(kind));
  }

  @Override
  public void array(int index, Kind elements, List<?> values) throws SQLException {
    take(index, Bind.array(elements, values));
  }

  /** As in a batch, the first row alone is written down. */
  @Override
  public void column(int index, Kind kind, List<? extends @Nullable Object> values)
      throws SQLException {
    if (index == record.size() + 1) {
      record.add(Bind.of(kind, values.get(0)));
    }
    if (next != null) {
      next.column(index, kind, values);
    }
  }

  private void take(int index, Bind bind) throws SQLException {
    if (index == record.size() + 1) {
      record.add(bind);
    }
    if (next != null) {
      bind.to(next, index);
    }
  }
}
