/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/** The type of a column in SQL, where the Java type leaves a choice. */
public enum SqlType {

  /** The type that belongs to the Java type; for a String, {@code VARCHAR} of 255. */
  AUTO,

  /** A text without a limit of length. */
  TEXT
}
