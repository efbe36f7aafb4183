/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

/** A column of an index, and which way the index runs. */
public record IndexColumn(String name, Direction direction) {}
