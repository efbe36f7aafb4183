/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** Rows that are read one after the other, and what they are read from. */
@NullMarked
package dev.ashlar.tests.stream;

import org.jspecify.annotations.NullMarked;
