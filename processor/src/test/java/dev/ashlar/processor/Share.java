/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.util.Random;

/** How much of what can be tried is tried: a share, or all under {@code -Pfull}. */
public final class Share {

  private Share() {}

  /** Whether there is time for everything. */
  public static boolean isFull() {
    return Boolean.getBoolean("ashlar.test.full");
  }

  /** Numbers from a seed that is printed, and can be stated by {@code -Dashlar.test.seed}. */
  public static Random random(String what) {
    long seed = Long.getLong("ashlar.test.seed", System.nanoTime());
    System.out.printf("%s: seed %s%n", what, seed);
    return new Random(seed);
  }
}
