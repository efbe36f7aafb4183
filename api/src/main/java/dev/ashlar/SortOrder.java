/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/** Which way an order runs. */
public enum SortOrder {
  /** Smallest first. */
  ASC,
  /** Largest first. */
  DESC
}
