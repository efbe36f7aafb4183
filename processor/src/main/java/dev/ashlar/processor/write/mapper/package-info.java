/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Writes the mapper: statements, finders, writes, and how a row becomes a model. A plan enters, a
 * source file leaves.
 */
@NullMarked
package dev.ashlar.processor.write.mapper;

import org.jspecify.annotations.NullMarked;
