/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Values on their way to JDBC and back: a {@link dev.ashlar.sql.jdbc.Bind} is written by a {@link
 * dev.ashlar.sql.jdbc.Binder}, a {@link dev.ashlar.sql.jdbc.Row} is read by position. What drivers
 * agree on is here; what differs is in the packages of the vendors.
 */
@NullMarked
package dev.ashlar.sql.jdbc;

import org.jspecify.annotations.NullMarked;
