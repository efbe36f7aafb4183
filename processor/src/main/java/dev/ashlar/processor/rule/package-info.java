/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a good model looks like: true sentences, one class each, listed in the rule book.
 * Finished mappings enter, problems leave.
 * Knows no element of the compiler and writes nothing.
 */
@NullMarked
package dev.ashlar.processor.rule;

import org.jspecify.annotations.NullMarked;
