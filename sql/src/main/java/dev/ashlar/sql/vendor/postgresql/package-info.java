/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The dialect of PostgreSQL.
 * Everything that is true of PostgreSQL only is said here.
 * Knows no other vendor.
 */
@NullMarked
package dev.ashlar.sql.vendor.postgresql;

import org.jspecify.annotations.NullMarked;
