/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The two annotation processors and the sentences that say in which order they work.
 * Annotated classes enter; problems, Java source and SQL leave.
 * Each step lives in a package of its own, in the order of the pipeline.
 */
@NullMarked
package dev.ashlar.processor;

import org.jspecify.annotations.NullMarked;
