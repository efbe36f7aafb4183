/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The primary key, and who makes it.
 * Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.key;

import org.jspecify.annotations.NullMarked;
