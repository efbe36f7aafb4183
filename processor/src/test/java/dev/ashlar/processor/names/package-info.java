/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Every place where a name of the user's goes, with every hard name: it compiles, or one rule
 * refuses it at its place.
 */
@NullMarked
package dev.ashlar.processor.names;

import org.jspecify.annotations.NullMarked;
