/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Which types the components of a model have, and which defaults. Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.type;

import org.jspecify.annotations.NullMarked;
