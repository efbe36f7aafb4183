/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.json;

import java.math.BigDecimal;
import java.util.List;

/** A value with values in it. */
public record Paint(String name, long batch, BigDecimal price, List<Layer> layers) {

  /** A value that holds others of its type. */
  public record Layer(String tone, List<Layer> below) {}

  /** One of no layers. */
  public static Paint of(String name, long batch, String price) {
    return new Paint(name, batch, new BigDecimal(price), List.of());
  }
}
