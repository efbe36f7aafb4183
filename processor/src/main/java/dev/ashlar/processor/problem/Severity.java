/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/** How bad a problem is. */
public enum Severity {
  /** The build fails. */
  ERROR,
  /** The build goes on. */
  WARNING
}
