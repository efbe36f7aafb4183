/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

/** An enum inside an embedded record. */
public enum Country {
  DE,
  FR
}
