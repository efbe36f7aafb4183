/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.ColumnType;

/**
 * A column of a model's table.
 *
 * @param member the component of the model: {@code author}
 * @param name the column in the database: {@code author_id}
 * @param type its type
 * @param nullable whether a row may have no value there
 * @param sensitive whether its values are kept out of messages, logs and events
 */
public record ModelColumn(
    String member, String name, ColumnType type, boolean nullable, boolean sensitive) {}
