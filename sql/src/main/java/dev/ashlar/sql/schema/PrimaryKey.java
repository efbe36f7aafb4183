/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/** The named primary key of a table, its columns in their order. */
public record PrimaryKey(String name, List<String> columns) {

  public PrimaryKey {
    columns = List.copyOf(columns);
  }
}
