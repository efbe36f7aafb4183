/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/** A named unique constraint, its columns in their order. */
public record TableUnique(String name, List<String> columns) {

  public TableUnique {
    columns = List.copyOf(columns);
  }
}
