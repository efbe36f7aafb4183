/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A codec for each kind of column: which Java types it accepts, its column type, how it is read and
 * written. Kinds that differ in words only are rows of one class. A column's mapping enters, code
 * blocks leave. Knows no vendor and no element of the compiler.
 */
@NullMarked
package dev.ashlar.processor.codec;

import org.jspecify.annotations.NullMarked;
