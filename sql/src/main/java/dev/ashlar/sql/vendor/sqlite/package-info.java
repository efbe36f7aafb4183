/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The dialect of SQLite.
 * Everything that is true of SQLite only is said here.
 * Knows no other vendor.
 */
@NullMarked
package dev.ashlar.sql.vendor.sqlite;

import org.jspecify.annotations.NullMarked;
