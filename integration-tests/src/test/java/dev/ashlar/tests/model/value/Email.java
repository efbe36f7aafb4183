/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

/** A text that has to look like an address. */
public record Email(String value) {

  public Email {
    if (value.indexOf('@') < 0) {
      throw new IllegalArgumentException("not an address: " + value);
    }
  }
}
