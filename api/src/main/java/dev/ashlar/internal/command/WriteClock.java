/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.internal.Ulids;
import dev.ashlar.internal.UuidsV7;
import dev.ashlar.value.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongFunction;

/** The clock of a database, and the keys that are made after it. */
public final class WriteClock {

  private static final Instant FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
  private static final Instant END = LocalDateTime.of(10_000, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

  private final Clock clock;
  private final LongFunction<UUID> uuids;
  private final LongFunction<String> ulids;

  private WriteClock(Clock clock, LongFunction<UUID> uuids, LongFunction<String> ulids) {
    this.clock = clock;
    this.uuids = uuids;
    this.ulids = ulids;
  }

  /** The system's clock shares its keys with all of the JVM, so that all of them are in order. */
  public static WriteClock of(Clock clock) {
    return clock.equals(Clock.system(clock.getZone()))
        ? new WriteClock(
            clock, millis -> UuidsV7.SHARED.next(millis), millis -> Ulids.SHARED.next(millis))
        : new WriteClock(clock, new UuidsV7()::next, new Ulids()::next);
  }

  /** The moment of a call, as precise as all databases keep it. */
  public Instant now() {
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
  public Moment moment() {
    return new Moment(now(), uuids, ulids);
  }
}
