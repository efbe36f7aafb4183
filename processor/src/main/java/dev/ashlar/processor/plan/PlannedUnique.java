/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import java.util.List;

/**
 * A unique key of one column.
 *
 * @param constraint its name in the database
 * @param constant its name in the mapper: {@code UNIQUE_EMAIL}
 * @param finder the method that finds by it: {@code findByEmail}
 * @param column the column
 */
public record PlannedUnique(
    String constraint, String constant, String finder, PlannedColumn column) {

  /** The components that make the key. */
  public List<String> members() {
    return List.of(column.member());
  }
}
