/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Writes the fields, by which conditions name columns and relations, and the table behind them. A
 * plan enters, a source file leaves.
 */
@NullMarked
package dev.ashlar.processor.write.fields;

import org.jspecify.annotations.NullMarked;
