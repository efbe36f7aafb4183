/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** How much a program loads until it has its first row. */
@NullMarked
package dev.ashlar.benchmarks.start;

import org.jspecify.annotations.NullMarked;
