/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The table of contents of all rules: which chapters there are, and in which order they are read.
 * Finished mappings enter, problems leave. Knows chapters, and no single rule.
 */
@NullMarked
package dev.ashlar.processor.rulebook;

import org.jspecify.annotations.NullMarked;
