/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How Java classes map to tables: immutable records of type names, construction and nullness.
 * Readers make them; rules and planners read them.
 * Knows no element of the compiler and no SQL.
 */
@NullMarked
package dev.ashlar.processor.mapping;

import org.jspecify.annotations.NullMarked;
