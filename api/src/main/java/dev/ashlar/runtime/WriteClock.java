/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of a database, and the keys that are made after it. */
final class WriteClock {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Clock clock;
  private final Keys keys;
  private final Ulids ulids;

  private WriteClock(Clock clock, Keys keys, Ulids ulids) {
    this.clock = clock;
    this.keys = keys;
    this.ulids = ulids;
  }

  /** The system's clock shares its keys with all of the JVM, so that all of them are in order. */
  static WriteClock of(Clock clock) {
    return clock.equals(Clock.system(clock.getZone()))
        ? new WriteClock(clock, Keys.SHARED, Ulids.SHARED)
        : new WriteClock(clock, new Keys(), new Ulids());
  }

  /** The moment of a call, as precise as all databases keep it. */
  Instant now() {
    Instant now = clock.instant();
    if (now.isBefore(FIRST) || !now.isBefore(END)) {
      throw new IllegalStateException(
          """
          The clock of the Database says %s, and moments are kept within the years 0001 to 9999. Nothing was done.
          Set the clock, or give another one to Database.builder(..).clock(..)."""
              .formatted(now));
    }
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** The moment of a call, for new rows. */
  Moment moment() {
    return new Moment(now(), keys, ulids);
  }
}
