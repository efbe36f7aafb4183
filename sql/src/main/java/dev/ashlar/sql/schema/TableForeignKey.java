/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/**
 * A named foreign key: its columns, and in the same order the columns that they point at.
 *
 * @param onDelete what happens here when the target's row goes
 * @param onUpdate what happens here when the target's key changes
 */
public record TableForeignKey(
    String name,
    List<String> columns,
    String targetTable,
    List<String> targetColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {

  public TableForeignKey {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }
}
