/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** The same operations with other libraries, compiled and run only with {@code -Ppeers}. */
@NullMarked
package dev.ashlar.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
