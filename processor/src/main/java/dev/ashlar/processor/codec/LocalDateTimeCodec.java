/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import dev.ashlar.sql.schema.ColumnType;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Dates with a time, in microseconds, of no zone. */
final class LocalDateTimeCodec extends TimeCodec<LocalDateTime> {

  LocalDateTimeCodec() {
    super(
        "dateTime",
        LocalDateTime.class,
        ColumnType.dateTime(),
        "a date and time such as 2024-12-31T23:59:59");
  }

  @Override
  LocalDateTime parse(String text) {
    return LocalDateTime.parse(text).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  int yearOf(LocalDateTime value) {
    return value.getYear();
  }
}
