/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

/** How the same models are compiled. */
enum Way {
  /** By javac alone, as if they were mere records. */
  ALONE,
  /** With the processor. */
  WITH_PROCESSOR,
  /** With the sources that the processor has written before, but without it. */
  WITH_SOURCES
}
