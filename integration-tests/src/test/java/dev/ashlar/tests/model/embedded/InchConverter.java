/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.Converter;

/** Stores tenths. */
final class InchConverter implements Converter<Inch, Integer> {

  @Override
  public Integer toDatabase(Inch value) {
    return value.tenths();
  }

  @Override
  public Inch fromDatabase(Integer stored) {
    return new Inch(stored, "in");
  }
}
