/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The statements of tables, as trees of {@code dev.ashlar.sql.statement}, and the texts of those
 * that are kept. Knows no words of programs.
 */
@NullMarked
package dev.ashlar.internal.statement;

import org.jspecify.annotations.NullMarked;
