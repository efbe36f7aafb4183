/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The narrow bridge to the compiler: where a problem is printed, where a file is written.
 * Names enter and are looked up again when they are needed.
 * Knows no mapping and no rule.
 */
@NullMarked
package dev.ashlar.processor.javac;

import org.jspecify.annotations.NullMarked;
