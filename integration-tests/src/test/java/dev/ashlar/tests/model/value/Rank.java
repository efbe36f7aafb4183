/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

/** A constant. */
public record Rank(Level level) {

  /** The constants. */
  public enum Level {
    LOW,
    HIGH
  }
}
