/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Typed expressions, conditions, orders and queries, as programs compose them. What they hold is
 * written by {@code internal.statement}, and run by a {@link dev.ashlar.query.QueryRunner}. Knows
 * no connection and no mapper.
 */
@NullMarked
package dev.ashlar.query;

import org.jspecify.annotations.NullMarked;
