/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Work that is kept as a whole or not at all, and connections that come back as they were. */
@NullMarked
package dev.ashlar.tests.transaction;

import org.jspecify.annotations.NullMarked;
