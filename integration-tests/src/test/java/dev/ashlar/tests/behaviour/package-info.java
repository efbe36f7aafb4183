/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Writes down which behaviour was seen on which database.
 * Enters: tests that say {@link dev.ashlar.tests.behaviour.Shows}, and how they ended. Leaves: the
 * tables of {@code docs/guide/databases.md}, compared with the committed page as the build ends.
 * Knows nothing of Ashlar.
 */
@NullMarked
package dev.ashlar.tests.behaviour;

import org.jspecify.annotations.NullMarked;
