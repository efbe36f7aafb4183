/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a model is, which types its components have, and which defaults.
 * Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.type;

import org.jspecify.annotations.NullMarked;
