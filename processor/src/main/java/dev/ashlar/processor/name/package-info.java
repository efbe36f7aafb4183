/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The names of our own types, each of them once: annotations, what generated code uses, and who
 * wrote it. Imports nothing of the processor.
 */
@NullMarked
package dev.ashlar.processor.name;

import org.jspecify.annotations.NullMarked;
