/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a program has to load until it has its first row. */
@NullMarked
package dev.ashlar.benchmarks.start;

import org.jspecify.annotations.NullMarked;
