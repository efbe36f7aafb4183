/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;

/**
 * Rows of values.
 *
 * @param rows the values of each row, in the order of the columns that they are for
 */
public record ValueRows(List<List<Term>> rows) implements InsertedRows {

  /** Copies the lists. */
  public ValueRows {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
