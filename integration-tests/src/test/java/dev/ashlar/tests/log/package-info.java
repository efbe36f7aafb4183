/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What statements tell of themselves, and what they never tell. */
@NullMarked
package dev.ashlar.tests.log;

import org.jspecify.annotations.NullMarked;
