/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * A column and what it is set to.
 *
 * @param value may read columns of the row as it was
 */
public record Assignment(Column column, Term value) {

  /** A column set to what it is, so that its row is locked, counts and is given back. */
  public static Assignment keep(Column column) {
    return new Assignment(column, column);
  }
}
