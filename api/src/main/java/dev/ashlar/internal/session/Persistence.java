/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.SerializationFailure;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Runs a call again that the database gave up for another one; such a call left nothing behind. */
public final class Persistence {

  /** Enough for dozens of threads that write the same rows; the waits add up to a second or so. */
  private static final int MOST = 20;

  /** Of the first wait, at most; each one may be longer by as much. */
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

  private Persistence() {}

  public static <R> R run(Supplier<R> call) {
    for (int tries = 1; ; tries++) {
      try {
        return call.get();
      } catch (SerializationFailure collision) {
        if (tries == MOST) {
          throw collision;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(STEP * tries));
      }
    }
  }
}
