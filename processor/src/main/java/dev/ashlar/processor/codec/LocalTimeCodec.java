/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import dev.ashlar.sql.schema.ColumnType;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Times of the day, in microseconds. */
final class LocalTimeCodec extends TimeCodec<LocalTime> {

  LocalTimeCodec() {
    super("time", LocalTime.class, ColumnType.time(), "a time such as 23:59:59");
  }

  @Override
  LocalTime parse(String text) {
    return LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  int yearOf(LocalTime value) {
    return 1;
  }
}
