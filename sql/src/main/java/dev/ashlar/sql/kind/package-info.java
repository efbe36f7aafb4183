/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What is true of a kind of column on every database: how its values go to JDBC and back, and what
 * a default of it is. It knows neither a dialect nor a model; what differs is in the packages of
 * the vendors.
 */
@NullMarked
package dev.ashlar.sql.kind;

import org.jspecify.annotations.NullMarked;
