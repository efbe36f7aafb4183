/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

/** A value record with a body. */
public record Weight(int grams) {

  public Weight {
    Place.VALUE_RECORD.ask();
  }
}
