/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What the calls of a mapper do to rows, alike on every database. */
@NullMarked
package dev.ashlar.tests.crud;

import org.jspecify.annotations.NullMarked;
