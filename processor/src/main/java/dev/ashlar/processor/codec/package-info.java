/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * One class per kind of column: which Java types it accepts, its column type, how it is read and written.
 * A column's mapping enters, code blocks leave.
 * Knows no vendor and no element of the compiler.
 */
@NullMarked
package dev.ashlar.processor.codec;

import org.jspecify.annotations.NullMarked;
