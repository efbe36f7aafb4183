/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

/** How big a stone is, in an order that is not that of the names. */
public enum Size {
  SMALL,
  LARGE,
  HUGE
}
