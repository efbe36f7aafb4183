/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What the processor tells its user: problems, each with its tag, cause, way out and origin.
 * Readers and rules add them, the reporter prints them.
 * An origin is made of names only, so that it outlives a round of the compiler.
 */
@NullMarked
package dev.ashlar.processor.problem;

import org.jspecify.annotations.NullMarked;
