/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

/** A record to embed, with a body. */
public record Origin(String town) {

  public Origin {
    Place.EMBEDDED.ask();
  }
}
