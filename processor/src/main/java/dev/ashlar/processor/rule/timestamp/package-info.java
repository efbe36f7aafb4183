/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The columns that say when a row was written.
 * Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.timestamp;

import org.jspecify.annotations.NullMarked;
