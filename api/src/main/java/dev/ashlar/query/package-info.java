/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Typed expressions, conditions, queries and statements. Calls of a program enter, SQL text with its
 * parameters leaves through {@link dev.ashlar.query.QueryRunner}. This package knows no connection
 * and no mapper.
 */
@NullMarked
package dev.ashlar.query;

import org.jspecify.annotations.NullMarked;
