/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What statements are written of: operands, predicates, orders, joins, and the text that they
 * become with its parameters. Knows no words of programs.
 */
@NullMarked
package dev.ashlar.internal.statement;

import org.jspecify.annotations.NullMarked;
