/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Databases, sessions and transactions: what a program opens, and gives to its mappers. A {@code
 * DataSource} enters. Knows no mapper.
 */
@NullMarked
package dev.ashlar.database;

import org.jspecify.annotations.NullMarked;
