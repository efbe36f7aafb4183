/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.plan.column.PlannedColumn;
import java.util.List;

/**
 * A unique key of one component.
 *
 * @param constraint its name in the database
 * @param constant its name in the mapper: {@code UNIQUE_EMAIL}
 * @param finder the method that finds by it: {@code findByEmail}
 * @param columns its columns: several where it refers to a composite key
 */
public record PlannedUnique(
    String constraint, String constant, String finder, List<PlannedColumn> columns) {

  /** Copies the list. */
  public PlannedUnique {
    columns = List.copyOf(columns);
  }

  /** The first of its columns. */
  public PlannedColumn column() {
    return columns.get(0);
  }

  /** The names of its columns in the database. */
  public List<String> names() {
    return columns.stream().map(PlannedColumn::name).toList();
  }

  /** The components that make the key. */
  public List<String> members() {
    return List.of(column().member());
  }
}
