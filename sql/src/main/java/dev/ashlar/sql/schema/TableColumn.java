/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

/**
 * A column of a table.
 *
 * @param nullable whether it takes NULL
 * @param defaultValue what an insert that does not name the column stores
 * @param identity whether the database makes the value when an insert does not name the column
 */
public record TableColumn(
    String name, ColumnType type, boolean nullable, DefaultValue defaultValue, boolean identity) {}
