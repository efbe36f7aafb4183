/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Statements as trees: what each database makes of their nodes. */
@NullMarked
package dev.ashlar.tests.statement;

import org.jspecify.annotations.NullMarked;
