/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

public enum Taste {
  SWEET,
  SOUR
}
