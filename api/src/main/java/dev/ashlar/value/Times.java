/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.ValidationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The times that every database can keep. */
public final class Times {

  static final Instant FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
  static final Instant LAST =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000).toInstant(ZoneOffset.UTC);

  /** As many microseconds as a column of 64 bits holds. */
  private static final Duration LONGEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);

  private Times() {}

  static void check(String label, int year) {
    if (year < 1 || year > 9999) {
      throw outside(label);
    }
  }

  static ValidationException outside(String label) {
    return Values.refused(
        label, "is not within the years 0001 to 9999, which every database keeps", "");
  }

  static Duration inMicros(String label, Duration value) {
    if (value.abs().compareTo(LONGEST) > 0) {
      throw Values.refused(
          label, "is longer than the 292,000 years whose microseconds can be kept", "");
    }
    return value.truncatedTo(ChronoUnit.MICROS);
  }
}
