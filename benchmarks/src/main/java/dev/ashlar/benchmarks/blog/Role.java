/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.blog;

/** What a user may do. */
public enum Role {
  /** Reads. */
  GUEST,
  /** Writes. */
  USER,
  /** Does everything. */
  ADMIN
}
