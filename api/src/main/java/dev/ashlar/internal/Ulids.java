/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Makes ULIDs, each greater than the one before. */
public final class Ulids {

  /** Those of the system's clock. */
  public static final Ulids SHARED = new Ulids();

  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 26;
  private static final int DIGIT_BITS = 5;
  private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;

  /** The upper 16 of the 80 random bits start below their half, so that there is room to count. */
  private static final int UPPER_START = 1 << 15;

  private static final int UPPER_END = 1 << 16;

  private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());

  private long time = -1;
  private long upper;
  private long lower;

  public Ulids() {}

  /** A ULID of this millisecond since 1970, or as soon after it as there is room. */
  public synchronized String next(long millis) {
    long now = Math.max(millis, 0);
    if (now > time) {
      start(now);
    } else if (++lower == 0 && ++upper == UPPER_END) {
      // No room is left: it moves into the next millisecond, ahead of the clock.
      start(time + 1);
    }
    return text((time << 16) | upper, lower);
  }

  private void start(long at) {
    time = at;
    upper = random.nextInt(UPPER_START);
    lower = random.nextLong();
  }

  /** The 128 bits as digits, the last one first. */
  private static String text(long most, long least) {
    char[] text = new char[LENGTH];
    long high = most;
    long low = least;
    for (int at = LENGTH - 1; at >= 0; at--) {
      text[at] = DIGITS[(int) low & DIGIT_MASK];
      low = (low >>> DIGIT_BITS) | (high << (Long.SIZE - DIGIT_BITS));
      high >>>= DIGIT_BITS;
    }
    return new String(text);
  }
}
