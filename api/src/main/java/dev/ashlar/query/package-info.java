/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Typed expressions, conditions, selects and statements.
 * Calls of a program enter, SQL text with its parameters leaves through {@code QueryRunner}.
 * Knows no connection and no mapper.
 */
@NullMarked
package dev.ashlar.query;

import org.jspecify.annotations.NullMarked;
