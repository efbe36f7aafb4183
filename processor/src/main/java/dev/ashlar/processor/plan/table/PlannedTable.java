/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.sql.schema.Table;
import java.util.List;

/**
 * A table, and what stands for it in the models.
 *
 * @param model the simple name of the model that it stems from
 * @param members the component of each column, then of each check, in the order of the table
 */
public record PlannedTable(Table table, String model, List<String> members) {

  /** Copies the list. */
  public PlannedTable {
    members = List.copyOf(members);
  }
}
