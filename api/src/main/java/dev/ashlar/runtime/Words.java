/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

/** Small words of messages. */
final class Words {

  private Words() {}

  /** The name of a model with its article: {@code "a User"}, {@code "an Order"}. */
  static String a(String model) {
    return ("AEIOaeio".indexOf(model.charAt(0)) < 0 ? "a " : "an ") + model;
  }
}
