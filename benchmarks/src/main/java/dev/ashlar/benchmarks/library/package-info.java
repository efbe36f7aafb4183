/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The same operations written with JDBC by hand and with Ashlar. Both get a data source and nothing
 * else, send the same number of statements, and give the same rows.
 */
@NullMarked
package dev.ashlar.benchmarks.library;

import org.jspecify.annotations.NullMarked;
