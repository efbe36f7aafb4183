/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What queries find and in which order, alike on every database. */
@NullMarked
package dev.ashlar.tests.query;

import org.jspecify.annotations.NullMarked;
