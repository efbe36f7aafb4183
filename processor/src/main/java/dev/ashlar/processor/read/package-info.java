/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * From elements of the compiler to mappings.
 * Elements enter, mappings leave, together with the problems of what cannot be read at all.
 * Never judges: that is the business of rules.
 */
@NullMarked
package dev.ashlar.processor.read;

import org.jspecify.annotations.NullMarked;
