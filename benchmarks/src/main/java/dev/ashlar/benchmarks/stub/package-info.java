/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A JDBC driver that answers from memory, so that all that is measured is the code above the driver.
 * It gives both sides the same objects and knows of neither; it calls itself PostgreSQL.
 */
@NullMarked
package dev.ashlar.benchmarks.stub;

import org.jspecify.annotations.NullMarked;
