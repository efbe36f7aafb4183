/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What models, tables and columns are called. Mappings enter, problems leave. Knows no reader and
 * no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.name;

import org.jspecify.annotations.NullMarked;
