/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What lasts longer than one round: which models wait and which are left out, which classes were
 * written, of which models a schema is made. Knows each step of the pipeline but planning, and
 * never the processors.
 */
@NullMarked
package dev.ashlar.processor.round;

import org.jspecify.annotations.NullMarked;
