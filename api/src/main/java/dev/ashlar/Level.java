/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/** How bad it is when a model does not follow a rule. */
public enum Level {

  /** Nothing is said. */
  OFF,

  /** The compiler warns, and the build goes on. */
  WARN,

  /** The build fails. */
  ERROR
}
