/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Writes the draft: its stages, its setters, and how it is bound. A plan enters, a source file
 * leaves.
 */
@NullMarked
package dev.ashlar.processor.write.draft;

import org.jspecify.annotations.NullMarked;
