/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/**
 * A column and what it is set to.
 *
 * @param value may read columns of the row as it was
 */
public record Assignment(Column column, Term value) implements Clause {

  /** A column set to what it is, so that its row is locked, counts and is given back. */
  public static Assignment keep(Column column) {
    return new Assignment(column, column);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    value.eachColumn(visitor);
  }
}
