/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** One compilation of a large program. */
@NullMarked
package dev.ashlar.benchmarks.javac;

import org.jspecify.annotations.NullMarked;
