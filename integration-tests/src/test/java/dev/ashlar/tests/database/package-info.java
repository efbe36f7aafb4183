/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Gives every integration test its databases.
 * A test class says {@link dev.ashlar.tests.database.EveryDatabase} and asks for a {@code
 * TestDatabase}; servers start when first needed and stop with the last test.
 * Knows nothing of Ashlar.
 */
@NullMarked
package dev.ashlar.tests.database;

import org.jspecify.annotations.NullMarked;
