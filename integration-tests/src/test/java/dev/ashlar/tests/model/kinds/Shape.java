/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

/** How a stone was cut. */
public enum Shape {
  CUBE,
  SLAB,
  WEDGE
}
