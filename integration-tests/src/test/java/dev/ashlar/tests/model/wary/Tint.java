/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

/** What converters and enum columns hold. */
public enum Tint {
  LIGHT,
  DARK
}
