/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.sql.schema.ColumnType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The classes of {@code java.time} that columns can have; those with a time have microseconds. */
final class TimeCodecs {

  private static final Duration LONGEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);

  /** A row for each of them. */
  static final List<Codec> ALL =
      List.of(
          new TimeCodec<>(
              "instant",
              Instant.class,
              ColumnType.instant(),
              "a moment such as 2024-12-31T23:59:59Z",
              text -> Instant.parse(text).truncatedTo(ChronoUnit.MICROS)) {
            @Override
            public Optional<CodeBlock> now(CodeBlock moment) {
              return Optional.of(moment);
            }
          },
          new TimeCodec<>(
              "offsetDateTime",
              OffsetDateTime.class,
              ColumnType.instant(),
              "a moment such as 2024-12-31T23:59:59+01:00",
              TimeCodecs::moment) {
            /** With its seconds, which are left out elsewhere when there are none. */
            @Override
            String canonical(OffsetDateTime value) {
              return value.toInstant().toString();
            }

            @Override
            public Optional<CodeBlock> now(CodeBlock moment) {
              return Optional.of(CodeBlock.of("$L.atOffset($T.UTC)", moment, ZoneOffset.class));
            }
          },
          new TimeCodec<>(
              "dateTime",
              LocalDateTime.class,
              ColumnType.dateTime(),
              "a date and time such as 2024-12-31T23:59:59",
              text -> LocalDateTime.parse(text).truncatedTo(ChronoUnit.MICROS)),
          new TimeCodec<>(
              "date",
              LocalDate.class,
              ColumnType.date(),
              "a date such as 2024-12-31",
              LocalDate::parse) {
            @Override
            public Optional<CodeBlock> now(CodeBlock moment) {
              return Optional.of(
                  CodeBlock.of(
                      "$T.ofInstant($L, $T.UTC)", LocalDate.class, moment, ZoneOffset.class));
            }
          },
          new TimeCodec<>(
              "time",
              LocalTime.class,
              ColumnType.time(),
              "a time such as 23:59:59",
              text -> LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS)),
          new TimeCodec<>(
              "duration",
              Duration.class,
              ColumnType.duration(),
              "a length of time such as PT1H30M",
              TimeCodecs::duration),
          new TimeCodec<>(
              "year", Year.class, ColumnType.year(), "a year such as 2024", TimeCodecs::year) {
            @Override
            CodeBlock code(Year value) {
              return CodeBlock.of("$T.of($L)", Year.class, value.getValue());
            }
          },
          new TimeCodec<>(
              "yearMonth",
              YearMonth.class,
              ColumnType.yearMonth(),
              "a month such as 2024-12",
              YearMonth::parse));

  private TimeCodecs() {}

  /** Read in UTC, whatever offset it was written with. */
  private static OffsetDateTime moment(String text) {
    return OffsetDateTime.parse(text)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS);
  }

  private static Duration duration(String text) {
    Duration value = Duration.parse(text).truncatedTo(ChronoUnit.MICROS);
    if (value.abs().compareTo(LONGEST) > 0) {
      throw new DateTimeException(text);
    }
    return value;
  }

  private static Year year(String text) {
    try {
      return Year.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new DateTimeException(text, e);
    }
  }
}
