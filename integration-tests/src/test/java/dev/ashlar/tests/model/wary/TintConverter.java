/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

import dev.ashlar.Converter;

/** Stores a tint by its name. */
final class TintConverter implements Converter<Tint, String> {

  @Override
  public String toDatabase(Tint value) {
    return value.name();
  }

  @Override
  public Tint fromDatabase(String stored) {
    Place.CONVERTER.ask();
    return Tint.valueOf(stored);
  }
}
