/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.ValidationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The times that every database can keep. */
public final class Times {

  static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

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
