/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql;

import java.util.Random;

/**
 * Inputs that are made by chance: few of them in a normal build, many under the profile {@code
 * full}. {@code -Dashlar.test.seed=..} makes those of a failure again.
 */
public final class Generated {

  private static final boolean FULL = Boolean.getBoolean("ashlar.test.full");

  private static final long SEED = Long.getLong("ashlar.test.seed", System.nanoTime());

  private Generated() {}

  /** How many inputs to make. */
  public static int many(int few, int full) {
    return FULL ? full : few;
  }

  /** What the inputs depend on, to be told with every failure. */
  public static long seed() {
    return SEED;
  }

  /** Numbers that depend on the seed alone. */
  public static Random random() {
    return new Random(SEED);
  }
}
