/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType.Kind;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value on its way into a statement's parameter; immutable, equal by value. */
public final class Bind {

  private final Kind kind;
  private final @Nullable Object value;
  private final boolean sensitive;

  private Bind(Kind kind, @Nullable Object value, boolean sensitive) {
    this.kind = kind;
    this.value = value;
    this.sensitive = sensitive;
  }

  public static Bind bool(@Nullable Boolean value) {
    return new Bind(Kind.BOOLEAN, value, false);
  }

  public static Bind tinyint(@Nullable Byte value) {
    return new Bind(Kind.TINYINT, value, false);
  }

  public static Bind smallint(@Nullable Short value) {
    return new Bind(Kind.SMALLINT, value, false);
  }

  public static Bind integer(@Nullable Integer value) {
    return new Bind(Kind.INTEGER, value, false);
  }

  public static Bind bigint(@Nullable Long value) {
    return new Bind(Kind.BIGINT, value, false);
  }

  public static Bind single(@Nullable Float value) {
    return new Bind(Kind.FLOAT, value, false);
  }

  public static Bind real(@Nullable Double value) {
    return new Bind(Kind.DOUBLE, value, false);
  }

  public static Bind decimal(@Nullable BigDecimal value) {
    return new Bind(Kind.DECIMAL, value, false);
  }

  public static Bind whole(@Nullable BigInteger value) {
    return new Bind(Kind.WHOLE, value, false);
  }

  public static Bind character(@Nullable Character value) {
    return new Bind(Kind.CHAR, value, false);
  }

  public static Bind text(@Nullable String value) {
    return new Bind(Kind.TEXT, value, false);
  }

  public static Bind uuid(@Nullable UUID value) {
    return new Bind(Kind.UUID, value, false);
  }

  public static Bind instant(@Nullable Instant value) {
    return new Bind(Kind.INSTANT, value, false);
  }

  /** The moment; its offset is not kept. */
  public static Bind offsetDateTime(@Nullable OffsetDateTime value) {
    return instant(value == null ? null : value.toInstant());
  }

  public static Bind dateTime(@Nullable LocalDateTime value) {
    return new Bind(Kind.DATETIME, value, false);
  }

  public static Bind date(@Nullable LocalDate value) {
    return new Bind(Kind.DATE, value, false);
  }

  public static Bind time(@Nullable LocalTime value) {
    return new Bind(Kind.TIME, value, false);
  }

  public static Bind duration(@Nullable Duration value) {
    return new Bind(Kind.DURATION, value, false);
  }

  public static Bind year(@Nullable Year value) {
    return new Bind(Kind.YEAR, value, false);
  }

  public static Bind yearMonth(@Nullable YearMonth value) {
    return new Bind(Kind.YEAR_MONTH, value, false);
  }

  /** Bytes, copied. */
  public static Bind bytes(byte @Nullable [] value) {
    return new Bind(Kind.BINARY, value == null ? null : value.clone(), false);
  }

  /**
   * A value of this kind.
   *
   * @param value of the Java type of the kind, JSON as text; null for NULL
   */
  public static Bind of(Kind kind, @Nullable Object value) {
    return new Bind(kind, value, false);
  }

  /** A value that is made JSON when it is written: as it is then. */
  public static <T> Bind json(@Nullable T value, JsonType<T> type) {
    return new Bind(Kind.JSON, value == null ? null : new JsonValue<>(value, type), false);
  }

  /** JSON as text. */
  public static Bind jsonText(@Nullable String value) {
    return new Bind(Kind.JSON, value, false);
  }

  /** A constant, by its name. */
  public static Bind constant(@Nullable Enum<?> value) {
    return new Bind(Kind.ENUM, value == null ? null : value.name(), false);
  }

  /** A constant, by its name, for a column of a type of the database's own. */
  public static Bind nativeConstant(@Nullable Enum<?> value) {
    return nativeText(value == null ? null : value.name());
  }

  /** The name of a constant, for a column of a type of the database's own. */
  public static Bind nativeText(@Nullable String value) {
    return new Bind(Kind.NATIVE_ENUM, value, false);
  }

  /** The text of a value of a kind for which binders have no method. */
  public static Bind textual(Kind kind, @Nullable String value) {
    return new Bind(kind, value, false);
  }

  /**
   * The value of a column of the kind ARRAY.
   *
   * <pre>{@code
   * Bind.list(Kind.TEXT, tags, Bind::text)
   * }</pre>
   *
   * @param elements the kind of the elements
   * @param values none of them null
   * @param element makes a parameter of an element, for what it holds
   */
  public static <E> Bind list(
      Kind elements, @Nullable List<E> values, Function<? super E, Bind> element) {
    return values == null
        ? nothing(Kind.ARRAY)
        : elements(
            elements,
            values.stream()
                .map(each -> Objects.requireNonNull(element.apply(each).value))
                .toList());
  }

  /** The value of a column of the kind ARRAY, from what is stored for its elements. */
  public static Bind elements(Kind elements, List<?> values) {
    return new Bind(Kind.ARRAY, new Elements(elements, List.copyOf(values)), false);
  }

  /** A value to look for among the elements of an array; it is not NULL. */
  public static Bind element(Bind value) {
    return new Bind(Kind.ARRAY, value, value.sensitive);
  }

  /** This value, which is not NULL, as the only element of an array. */
  public Bind alone() {
    return new Bind(
        Kind.ARRAY, new Elements(kind, List.of(Objects.requireNonNull(value))), sensitive);
  }

  /** The value of a column that holds several. */
  private record Elements(Kind kind, List<?> values) {

    @Override
    public String toString() {
      return values.toString();
    }
  }

  /** A NULL for a column of this kind. */
  public static Bind nothing(Kind kind) {
    return new Bind(kind, null, false);
  }

  /** Values of one kind in one parameter; none of them NULL. */
  public static Bind array(Kind elements, List<?> values) {
    return new Bind(elements, List.copyOf(values), false);
  }

  /**
   * Values of one kind in one parameter, never shown if one of them is not.
   *
   * @param values at least one, none of them NULL
   */
  public static Bind array(List<Bind> values) {
    List<Object> elements = new ArrayList<>(values.size());
    boolean sensitive = false;
    for (Bind each : values) {
      elements.add(Objects.requireNonNull(each.value));
      sensitive |= each.sensitive;
    }
    return new Bind(values.get(0).kind, elements, sensitive);
  }

  /** The same value, never shown. */
  public Bind sensitive() {
    return new Bind(kind, value, true);
  }

  /** Another value of the kind, which tells nothing of this one; NULL where there is none. */
  public Bind standIn() {
    return new Bind(kind, value == null ? null : StandIn.of(kind, value), sensitive);
  }

  /** Whether it must never be shown. */
  public boolean isSensitive() {
    return sensitive;
  }

  /** Whether it is NULL. */
  public boolean isNothing() {
    return value == null;
  }

  /**
   * How long a text, a value of bytes or an array of them is, which may be very long; 0 for any
   * other.
   */
  public int length() {
    if (value instanceof String text) {
      return text.length();
    }
    if (value instanceof Bind element) {
      return element.length();
    }
    if (value instanceof Elements elements) {
      return elements.values().stream().mapToInt(each -> String.valueOf(each).length()).sum();
    }
    return value instanceof byte[] bytes ? bytes.length : 0;
  }

  /** Writes the value into the parameter at this position. */
  public void to(Binder binder, int index) throws SQLException {
    write(binder, index, kind, value);
  }

  /**
   * Too long for the JIT to inline. It does not get the bind itself, so that one that is written at
   * once, such as a key, takes no memory.
   */
  private static void write(Binder binder, int index, Kind kind, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      binder.nothing(index, kind);
      return;
    }
    if (value instanceof List<?> elements) {
      binder.array(index, kind, elements);
      return;
    }
    if (value instanceof Bind element) {
      binder.element(index, element);
      return;
    }
    switch (kind) {
      case BOOLEAN -> binder.bool(index, (Boolean) value);
      case TINYINT -> binder.tinyint(index, (Byte) value);
      case SMALLINT -> binder.smallint(index, (Short) value);
      case INTEGER -> binder.integer(index, (Integer) value);
      case BIGINT -> binder.bigint(index, (Long) value);
      case FLOAT -> binder.single(index, (Float) value);
      case DOUBLE -> binder.real(index, (Double) value);
      case DECIMAL -> binder.decimal(index, (BigDecimal) value);
      case WHOLE -> binder.whole(index, (BigInteger) value);
      case CHAR -> binder.character(index, (Character) value);
      case VARCHAR, TEXT, ENUM -> binder.text(index, (String) value);
      case JSON -> json(binder, index, value);
      case UUID -> binder.uuid(index, (UUID) value);
      case INSTANT -> binder.instant(index, (Instant) value);
      case DATETIME -> binder.dateTime(index, (LocalDateTime) value);
      case DATE -> binder.date(index, (LocalDate) value);
      case TIME -> binder.time(index, (LocalTime) value);
      case DURATION -> binder.duration(index, (Duration) value);
      case YEAR -> binder.year(index, (Year) value);
      case YEAR_MONTH -> binder.yearMonth(index, (YearMonth) value);
      case BINARY -> binder.bytes(index, (byte[]) value);
      case ARRAY -> {
        Elements elements = (Elements) value;
        binder.elements(index, elements.kind(), elements.values());
      }
      // What binders have no method for is a text.
      default -> binder.nativeText(index, (String) value);
    }
  }

  private static void json(Binder binder, int index, Object value) throws SQLException {
    if (value instanceof JsonValue<?> unwritten) {
      unwritten.to(binder, index);
    } else {
      binder.jsonText(index, (String) value);
    }
  }

  /**
   * The value for a log: plain, {@code "null"}, bytes as hexadecimal digits, or {@code "***"} if
   * sensitive.
   */
  public String shown() {
    if (sensitive) {
      return "***";
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return String.valueOf(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bind that
        && kind == that.kind
        && sensitive == that.sensitive
        && Objects.deepEquals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, sensitive, Arrays.deepHashCode(new @Nullable Object[] {value}));
  }

  @Override
  public String toString() {
    return shown();
  }

  private record JsonValue<T>(T value, JsonType<T> type) {

    void to(Binder binder, int index) throws SQLException {
      binder.json(index, value, type);
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }
}
