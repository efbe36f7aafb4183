/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

/** Small words of messages. */
public final class Words {

  private Words() {}

  /** The name of a model with its article: {@code "a User"}, {@code "an Order"}. */
  public static String a(String model) {
    return ("AEIOaeio".indexOf(model.charAt(0)) < 0 ? "a " : "an ") + model;
  }
}
