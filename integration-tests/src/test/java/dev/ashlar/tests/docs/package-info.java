/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Holds the Java of the README and of the guide to the compiler: pages enter, each with the blocks
 * that {@link dev.ashlar.tests.docs.PagesTest} describes. Knows nothing of databases.
 */
@NullMarked
package dev.ashlar.tests.docs;

import org.jspecify.annotations.NullMarked;
