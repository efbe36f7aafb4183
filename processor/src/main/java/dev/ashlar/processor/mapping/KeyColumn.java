/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.List;

/**
 * A column of a primary key.
 *
 * @param column its name
 * @param path how a composite key gives its value: {@code orderId}, or where that is a composite
 *     key itself {@code lineId} and {@code number}; empty where it is all of the key
 * @param value the mapping of its values: the column's own, or that of the column that it refers to
 */
public record KeyColumn(String column, List<String> path, ColumnMapping value) {

  /** Copies the list. */
  public KeyColumn {
    path = List.copyOf(path);
  }
}
