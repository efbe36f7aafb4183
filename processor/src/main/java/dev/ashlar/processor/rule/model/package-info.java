/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a model is, what it embeds, and what it is annotated with. Mappings enter, problems leave.
 * Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.model;

import org.jspecify.annotations.NullMarked;
