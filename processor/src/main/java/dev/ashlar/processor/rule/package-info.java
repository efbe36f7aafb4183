/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a good model looks like: true sentences, one class each, listed by the chapter that they
 * stand in. Here is what rules are, and what they share. Finished mappings enter, problems leave.
 * Knows no element of the compiler and writes nothing.
 */
@NullMarked
package dev.ashlar.processor.rule;

import org.jspecify.annotations.NullMarked;
