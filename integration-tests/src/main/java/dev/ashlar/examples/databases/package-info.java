/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Real databases for examples and tests, each behind one small interface.
 * The name of a server enters, a fresh database with its {@code DataSource} leaves.
 * Knows nothing of Ashlar, so that it can also check what Ashlar claims.
 */
@NullMarked
package dev.ashlar.examples.databases;

import org.jspecify.annotations.NullMarked;
