/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What happens to a row when the one it points at goes or changes its key.
 * Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.cascade;

import org.jspecify.annotations.NullMarked;
