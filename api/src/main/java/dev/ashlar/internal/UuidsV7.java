/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;

/** Makes UUIDs of version 7, each greater than the one before. */
public final class UuidsV7 {

  /** Those of the system's clock. */
  public static final UuidsV7 SHARED = new UuidsV7();

  /** Room for about two million keys in the millisecond in which the counter starts. */
  private static final int COUNTER_BITS = 12;

  private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());

  /** Milliseconds since 1970 in the upper bits, the counter in the lower {@value #COUNTER_BITS}. */
  private long last;

  /** A UUID of version 7 of this millisecond since 1970, or as soon after it as there is room. */
  public synchronized UUID next(long millis) {
    // The counter starts in its lower half, at random. One that runs over moves into the next
    // millisecond, ahead of the clock.
    long fresh = (Math.max(millis, 0) << COUNTER_BITS) | random.nextInt(1 << (COUNTER_BITS - 1));
    last = Math.max(last + 1, fresh);
    long counter = last & ((1L << COUNTER_BITS) - 1);
    long most = ((last >>> COUNTER_BITS) << 16) | 0x7000L | counter;
    long least = (random.nextLong() >>> 2) | (1L << 63);
    return new UUID(most, least);
  }
}
