/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.kind.TextualKind;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.table.Link;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import dev.ashlar.value.Values;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the generated fields of a model make of its columns, by their ordinals.
 *
 * @param <M> the model
 */
abstract class FieldColumns<M> {

  // Fields and not methods: a generated subclass has a method for every column, of any name.
  final ModelTable<M> table;
  final Source source;

  FieldColumns(ModelTable<M> table, Source source) {
    this.table = table;
    this.source = source;
  }

  /** The column with this ordinal, a {@code boolean}. */
  protected final BooleanColumn bool(int ordinal) {
    return new BooleanColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code byte}. */
  protected final ByteColumn tinyint(int ordinal) {
    return new ByteColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code short}. */
  protected final ShortColumn smallint(int ordinal) {
    return new ShortColumn(operand(ordinal));
  }

  /** The column with this ordinal, an {@code int}. */
  protected final IntColumn integer(int ordinal) {
    return new IntColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code long}. */
  protected final LongColumn bigint(int ordinal) {
    return new LongColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code float}. */
  protected final FloatColumn single(int ordinal) {
    return new FloatColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code double}. */
  protected final DoubleColumn real(int ordinal) {
    return new DoubleColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code BigDecimal}. */
  protected final DecimalColumn decimal(int ordinal) {
    return new DecimalColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code BigInteger}. */
  protected final WholeColumn whole(int ordinal) {
    return new WholeColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code char}. */
  protected final ComparableColumn<Character> character(int ordinal) {
    return comparable(ordinal, Row::nullableCharacter, Values::character, Bind::character);
  }

  /** The column with this ordinal, a {@code String}. */
  protected final TextColumn text(int ordinal) {
    return new TextColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code UUID}. */
  protected final ValueColumn<UUID> uuid(int ordinal) {
    return new ValueColumn<>(operand(ordinal), Row::nullableUuid, Bind::uuid);
  }

  /** The column with this ordinal, a constant of this enum. */
  protected final <E extends Enum<E>> ValueColumn<E> constant(int ordinal, Class<E> type) {
    return constant(ordinal, type, value -> Bind.constant(type.cast(value)));
  }

  /** The column with this ordinal, a constant of this enum, in a type of the database's own. */
  protected final <E extends Enum<E>> ValueColumn<E> nativeConstant(int ordinal, Class<E> type) {
    return constant(ordinal, type, value -> Bind.nativeConstant(type.cast(value)));
  }

  private <E extends Enum<E>> ValueColumn<E> constant(
      int ordinal, Class<E> type, Function<E, Bind> binding) {
    return new ValueColumn<>(
        operand(ordinal), (row, position) -> row.nullableConstant(position, type), binding);
  }

  /** The column with this ordinal, of JSON. */
  protected final JsonColumn json(int ordinal) {
    return new JsonColumn(operand(ordinal));
  }

  /** The column of which this is an element, a {@code List} or an array. */
  protected final <E> ListColumn<E> list(Expression<E> element) {
    return new ListColumn<>(element);
  }

  /** The column with this ordinal, a {@code byte[]}. */
  protected final ValueColumn<byte[]> binary(int ordinal) {
    return new ValueColumn<>(operand(ordinal), Row::nullableBytes, Bind::bytes);
  }

  /** The column with this ordinal, an {@code Instant}. */
  protected final MomentColumn<Instant> instant(int ordinal) {
    return moment(ordinal, Row::nullableInstant, Values::instant, Bind::instant);
  }

  /** The column with this ordinal, an {@code OffsetDateTime}. */
  protected final MomentColumn<OffsetDateTime> offsetDateTime(int ordinal) {
    return moment(
        ordinal, Row::nullableOffsetDateTime, Values::offsetDateTime, Bind::offsetDateTime);
  }

  /** The column with this ordinal, a {@code LocalDateTime}. */
  protected final MomentColumn<LocalDateTime> dateTime(int ordinal) {
    return moment(ordinal, Row::nullableDateTime, Values::dateTime, Bind::dateTime);
  }

  /** The column with this ordinal, a {@code LocalDate}. */
  protected final DateColumn date(int ordinal) {
    Operand operand = operand(ordinal);
    return new DateColumn(
        operand,
        Row::nullableDate,
        value -> Bind.date(Equatable.checked(operand, Values::date, value)));
  }

  /** The column with this ordinal, a {@code LocalTime}. */
  protected final ComparableColumn<LocalTime> time(int ordinal) {
    return comparable(ordinal, Row::nullableTime, Values::time, Bind::time);
  }

  /** The column with this ordinal, a {@code Duration}. */
  protected final ComparableColumn<Duration> duration(int ordinal) {
    return comparable(ordinal, Row::nullableDuration, Values::duration, Bind::duration);
  }

  /** The column with this ordinal, a {@code Year}. */
  protected final ComparableColumn<Year> year(int ordinal) {
    return comparable(ordinal, Row::nullableYear, Values::year, Bind::year);
  }

  /** The column with this ordinal, a {@code YearMonth}. */
  protected final ComparableColumn<YearMonth> yearMonth(int ordinal) {
    return comparable(ordinal, Row::nullableYearMonth, Values::yearMonth, Bind::yearMonth);
  }

  /** The column with this ordinal, of a kind that is kept as text: equal or not, and no more. */
  protected final <T> ValueColumn<T> value(int ordinal, TextualKind<T> kind) {
    Operand operand = operand(ordinal);
    return new ValueColumn<>(
        operand, kind::readOrNull, value -> kind.bind(Values.kept(operand.label(), kind, value)));
  }

  private <T> MomentColumn<T> moment(
      int ordinal,
      ElementReader<T> read,
      BiFunction<String, T, T> checked,
      Function<T, Bind> bind) {
    Operand operand = operand(ordinal);
    return new MomentColumn<>(
        operand, read, value -> bind.apply(Equatable.checked(operand, checked, value)));
  }

  private <T> ComparableColumn<T> comparable(
      int ordinal,
      ElementReader<T> read,
      BiFunction<String, T, T> checked,
      Function<T, Bind> bind) {
    Operand operand = operand(ordinal);
    return new ComparableColumn<>(
        operand, read, value -> bind.apply(Equatable.checked(operand, checked, value)));
  }

  /**
   * A column whose values are of another type than those which are stored.
   *
   * @param toStored what is stored for a value
   * @param fromStored the value of what is stored
   */
  protected final <T, V, C extends Expression<V>> WrappedColumn<T, C> wrapped(
      C stored,
      Function<? super T, ? extends V> toStored,
      Function<? super V, ? extends T> fromStored) {
    return new WrappedColumn<>(
        stored,
        (row, position) -> Values.mapped(stored.read(row, position), fromStored),
        value -> {
          V made = toStored.apply(value);
          return stored.bind(made == null ? Values.required(stored.operand().label(), made) : made);
        });
  }

  /** The key of a target stands in the row that points at it, so that reading it needs no join. */
  final Column operand(int ordinal) {
    Source parent = source.parent();
    Link link = source.link();
    if (parent != null && link != null && link.holdsKey()) {
      int part = table.keyOrdinals().indexOf(ordinal);
      if (part >= 0) {
        return parent.column(link.here().get(part));
      }
    }
    return source.column(table.column(ordinal));
  }
}
