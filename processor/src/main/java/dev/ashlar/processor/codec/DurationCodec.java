/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import dev.ashlar.sql.schema.ColumnType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Lengths of time, in microseconds. */
final class DurationCodec extends TimeCodec<Duration> {

  private static final Duration LONGEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);

  DurationCodec() {
    super("duration", Duration.class, ColumnType.duration(), "a length of time such as PT1H30M");
  }

  @Override
  Duration parse(String text) {
    Duration value = Duration.parse(text).truncatedTo(ChronoUnit.MICROS);
    if (value.abs().compareTo(LONGEST) > 0) {
      throw new DateTimeException(text);
    }
    return value;
  }

  @Override
  int yearOf(Duration value) {
    return 1;
  }
}
