/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/**
 * What finds problems: a rule, or a stage that must refuse something. Its name is the problem's
 * tag.
 */
public interface Checker {

  /** The tag in front of the message, by which users silence and look up the rule. */
  default String name() {
    return getClass().getSimpleName();
  }

  /**
   * Whether users may switch it off or choose how bad it is: true where what is generated is right
   * all the same.
   */
  default boolean isNegotiable() {
    return false;
  }
}
