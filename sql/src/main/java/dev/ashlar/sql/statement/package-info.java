/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A statement as a tree of immutable values: what it reads, what it writes, and on which
 * conditions. A node knows no dialect, and never writes itself: {@code sql.dialect} rewrites a tree
 * into nodes that a database has, and writes that. Values stand in it as {@link
 * dev.ashlar.sql.jdbc.Bind}s.
 */
@NullMarked
package dev.ashlar.sql.statement;

import org.jspecify.annotations.NullMarked;
