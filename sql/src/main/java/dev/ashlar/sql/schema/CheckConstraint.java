/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/**
 * A named check of a table.
 *
 * @param columns the columns that it reads, as they stand in the expression
 * @param expression SQL with names in standard quotes, without the parentheses around it
 */
public record CheckConstraint(String name, List<String> columns, String expression) {

  public CheckConstraint {
    columns = List.copyOf(columns);
  }
}
