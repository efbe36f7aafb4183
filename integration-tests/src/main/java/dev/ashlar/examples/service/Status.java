/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

/** Who can read a post. */
public enum Status {
  /** Its author. */
  DRAFT,
  /** Everybody. */
  PUBLISHED
}
