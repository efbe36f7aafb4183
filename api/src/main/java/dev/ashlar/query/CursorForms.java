/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.value.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forms of all kinds that can be sorted by. */
final class CursorForms {

  /** More than databases have, and few enough to be written out. */
  private static final int MOST_DIGITS = 1_000;

  private static final int MOST_BYTES = 420;
  private static final String LABEL = "The value";

  private CursorForms() {}

  /**
   * That of a kind.
   *
   * @param keepsAll whether the database knows numbers that are not finite
   * @throws IllegalStateException when nothing is sorted by it
   */
  static CursorForm<?> of(Kind kind, boolean keepsAll) {
    return switch (kind) {
      case BOOLEAN ->
          form(Row::nullableBool, CursorForms::any, CursorWriter::flag, CursorReader::flag);
      case TINYINT ->
          form(
              Row::nullableTinyint,
              CursorForms::any,
              (out, v) -> out.number(v),
              in -> (byte) in.number(8));
      case SMALLINT ->
          form(
              Row::nullableSmallint,
              CursorForms::any,
              (out, v) -> out.number(v),
              in -> (short) in.number(16));
      case INTEGER ->
          form(
              Row::nullableInteger,
              CursorForms::any,
              (out, v) -> out.number(v),
              in -> (int) in.number(32));
      case BIGINT ->
          form(Row::nullableBigint, CursorForms::any, CursorWriter::number, CursorReader::number);
      case FLOAT ->
          form(
              Row::nullableSingle,
              keepsAll ? CursorForms::any : v -> Values.single(LABEL, v),
              (out, v) -> out.four(Float.floatToRawIntBits(v)),
              in -> Float.intBitsToFloat(in.four()));
      case DOUBLE ->
          form(
              Row::nullableReal,
              keepsAll ? CursorForms::any : v -> Values.real(LABEL, v),
              (out, v) -> out.eight(Double.doubleToRawLongBits(v)),
              in -> Double.longBitsToDouble(in.eight()));
      case DECIMAL ->
          form(Row::nullableDecimal, CursorForms::few, CursorForms::write, CursorForms::decimal);
      case WHOLE ->
          form(
              Row::nullableWhole,
              v -> few(new BigDecimal(v)),
              (out, v) -> out.counted(v.toByteArray()),
              CursorForms::whole);
      case CHAR ->
          form(
              Row::nullableCharacter,
              v -> Values.character(LABEL, v),
              (out, v) -> out.number(v),
              in -> (char) in.number(17));
      case VARCHAR, TEXT, ENUM ->
          form(
              Row::nullableText, v -> Values.text(LABEL, v), CursorForms::write, CursorForms::text);
      case INET_ADDRESS ->
          form(Row::nullableText, CursorForms::address, CursorForms::write, CursorForms::text);
      case UUID -> form(Row::nullableUuid, CursorForms::any, CursorForms::write, CursorForms::uuid);
      case BINARY ->
          form(Row::nullableBytes, CursorForms::any, CursorWriter::counted, CursorReader::counted);
      case JSON, NATIVE_ENUM, ARRAY ->
          throw new IllegalStateException("Nothing is sorted by the kind %s.".formatted(kind));
      case INSTANT, DATETIME, DATE, TIME, DURATION, YEAR, YEAR_MONTH -> ofTime(kind);
    };
  }

  private static CursorForm<?> ofTime(Kind kind) {
    return switch (kind) {
      case INSTANT ->
          form(
              Row::nullableInstant,
              v -> Values.instant(LABEL, v),
              CursorForms::write,
              in -> Instant.ofEpochSecond(in.number(), in.number(31)));
      case DATETIME ->
          form(
              Row::nullableDateTime,
              v -> Values.dateTime(LABEL, v),
              (out, v) -> write(out, v.toInstant(ZoneOffset.UTC)),
              in -> LocalDateTime.ofEpochSecond(in.number(), (int) in.number(31), ZoneOffset.UTC));
      case DATE ->
          form(
              Row::nullableDate,
              v -> Values.date(LABEL, v),
              (out, v) -> out.number(v.toEpochDay()),
              in -> LocalDate.ofEpochDay(in.number()));
      case TIME ->
          form(
              Row::nullableTime,
              CursorForms::any,
              (out, v) -> out.number(v.toNanoOfDay()),
              in -> LocalTime.ofNanoOfDay(in.number()));
      case DURATION ->
          form(
              Row::nullableDuration,
              v -> Values.duration(LABEL, v),
              (out, v) -> write(out, v.getSeconds(), v.getNano()),
              in -> Duration.ofSeconds(in.number(), in.number(31)));
      case YEAR ->
          form(
              Row::nullableYear,
              v -> Values.year(LABEL, v),
              (out, v) -> out.number(v.getValue()),
              in -> Year.of((int) in.number(32)));
      case YEAR_MONTH ->
          form(
              Row::nullableYearMonth,
              v -> Values.yearMonth(LABEL, v),
              (out, v) -> out.number(v.getYear() * 12L + v.getMonthValue() - 1),
              in -> month((int) in.number(31)));
      default -> throw new IllegalStateException("%s is no kind of time.".formatted(kind));
    };
  }

  private static <T> CursorForm<T> form(
      ElementReader<T> cell,
      Consumer<? super T> check,
      BiConsumer<CursorWriter, T> write,
      Function<CursorReader, T> read) {
    return new CursorForm<>(cell, check, write, read);
  }

  /** Every value is fine. */
  private static void any(Object value) {}

  private static void write(CursorWriter out, Instant value) {
    write(out, value.getEpochSecond(), value.getNano());
  }

  private static void write(CursorWriter out, long seconds, int nanos) {
    out.number(seconds);
    out.number(nanos);
  }

  private static YearMonth month(int months) {
    return YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
  }

  private static void write(CursorWriter out, BigDecimal value) {
    out.number(value.scale());
    out.counted(value.unscaledValue().toByteArray());
  }

  private static BigDecimal decimal(CursorReader in) {
    int scale = (int) in.number(32);
    return new BigDecimal(whole(in), scale);
  }

  private static BigInteger whole(CursorReader in) {
    byte[] bytes = in.counted();
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("A number of too many bytes.");
    }
    return new BigInteger(bytes);
  }

  /** Drivers write numbers out, and a short exponent may stand for gigabytes. */
  private static void few(BigDecimal value) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw Values.refused(LABEL, "has more than %s digits".formatted(MOST_DIGITS), "");
    }
  }

  private static void write(CursorWriter out, String value) {
    out.counted(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(CursorReader in) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.counted())).toString();
    } catch (CharacterCodingException wrong) {
      throw new IllegalArgumentException("No UTF-8.", wrong);
    }
  }

  private static void address(String value) {
    String kept = Kinds.INET_ADDRESS.text(Kinds.INET_ADDRESS.parse(value));
    if (!kept.equals(value)) {
      throw Values.refused(LABEL, "is an address in another spelling than it is kept in", "");
    }
  }

  private static void write(CursorWriter out, UUID value) {
    out.eight(value.getMostSignificantBits());
    out.eight(value.getLeastSignificantBits());
  }

  private static UUID uuid(CursorReader in) {
    long most = in.eight();
    return new UUID(most, in.eight());
  }
}
