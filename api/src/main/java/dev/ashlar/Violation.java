/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.io.Serializable;

/**
 * One rule that a value breaks.
 *
 * @param member the model and the component: {@code "User.email"}
 * @param message what is wrong with the value and the way out, without the value itself
 */
public record Violation(String member, String message) implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The sentence: the member and the message. */
  @Override
  public String toString() {
    return member + " " + message;
  }
}
