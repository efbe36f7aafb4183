/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How fast Ashlar is: {@link dev.ashlar.benchmarks.Measure} prints ratios to JDBC written by hand,
 * {@code javac} holds the time of a compilation against javac alone. Only ratios of one run are
 * worth anything; no test looks at a time.
 */
@NullMarked
package dev.ashlar.benchmarks;

import org.jspecify.annotations.NullMarked;
