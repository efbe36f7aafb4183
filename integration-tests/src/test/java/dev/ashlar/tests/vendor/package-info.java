/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Databases that a schema was not compiled for, and databases that are not there. */
@NullMarked
package dev.ashlar.tests.vendor;

import org.jspecify.annotations.NullMarked;
