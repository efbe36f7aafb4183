/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How a database looks: tables, columns, keys and indexes as sorted records that are equal by value.
 * Planners, introspectors and snapshot files make them; DDL, the differ and the live check read them.
 * Knows no Java model, no source position and no vendor.
 */
@NullMarked
package dev.ashlar.sql.schema;

import org.jspecify.annotations.NullMarked;
