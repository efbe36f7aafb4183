/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/** A named index that is not unique, its columns in their order. */
public record TableIndex(String name, List<IndexColumn> columns) {

  public TableIndex {
    columns = List.copyOf(columns);
  }
}
