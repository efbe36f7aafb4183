/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the processor adds to the time of a compilation. */
@NullMarked
package dev.ashlar.benchmarks.javac;

import org.jspecify.annotations.NullMarked;
