/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What shall be written, decided before anything is written.
 * Mappings without problems enter; a plan with the desired schema leaves.
 * Knows no element of the compiler and renders no text.
 */
@NullMarked
package dev.ashlar.processor.plan;

import org.jspecify.annotations.NullMarked;
