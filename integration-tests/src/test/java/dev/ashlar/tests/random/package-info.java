/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Random models, from a seed: their sources are compiled here, and a program that is written with
 * them does what users do, on every database. Knows nothing of how the processor works.
 */
@NullMarked
package dev.ashlar.tests.random;

import org.jspecify.annotations.NullMarked;
