/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** A term that is always the same word. */
public enum Keyword implements Term {
  /** All columns. */
  ALL,
  /** The number 1, where something has to be selected. */
  ONE,
  /** No value. */
  NULL,
  /** What the table says of a column that is given no value. */
  DEFAULT,
  /** What an insert gives an identity column that is the table's only one. */
  NEXT_IDENTITY;

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.keyword(this);
  }
}
