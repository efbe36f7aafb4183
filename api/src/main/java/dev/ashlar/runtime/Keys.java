/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Makes keys where the program, not the database, gives them.
 *
 * <pre>{@code
 * UUID id = Keys.uuidV7();
 * }</pre>
 */
public final class Keys {

  /** Those of the system's clock. */
  static final Keys SHARED = new Keys();

  /** Room for about two million keys in the millisecond in which the counter starts. */
  private static final int COUNTER_BITS = 12;

  private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());

  /** Milliseconds since 1970 in the upper bits, the counter in the lower {@value #COUNTER_BITS}. */
  private long last;

  Keys() {}

  /**
   * A UUID of version 7: milliseconds since 1970, a counter, and 62 random bits. Each one is
   * greater than all that this JVM made before, within a millisecond and when the clock is set back
   * too, so that new rows go to the end of an index. It tells when it was made, and is no secret.
   */
  public static UUID uuidV7() {
    return SHARED.next(System.currentTimeMillis());
  }

  /** A UUID of version 4: 122 random bits of a secure source. */
  public static UUID uuidV4() {
    return UUID.randomUUID();
  }

  /**
   * A ULID: 26 characters of Crockford's base 32, the first 10 of which are milliseconds since
   * 1970, and the others random. Each one is greater, as text, than all that this JVM made before,
   * within a millisecond and when the clock is set back too. It tells when it was made, and is no
   * secret.
   */
  public static String ulid() {
    return Ulids.SHARED.next(System.currentTimeMillis());
  }

  /**
   * A text in the form of CUID2: a small letter, then 23 small letters and digits, of a secure
   * source of random numbers. It has no order, and cannot be guessed.
   */
  public static String cuid2() {
    return Cuids.next();
  }

  /** A UUID of version 7 of this millisecond since 1970, or as soon after it as there is room. */
  synchronized UUID next(long millis) {
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
