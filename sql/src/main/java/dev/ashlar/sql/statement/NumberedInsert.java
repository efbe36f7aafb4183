/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * Inserts rows that are sent as arrays, and gives each of them back behind its number, from 1: so
 * it is known which row became which, whatever the database made of it.
 *
 * @param returning what is wanted of each row besides
 */
public record NumberedInsert(Table table, ArrayRows rows, Columns returning) implements Statement {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.numberedInsert(this);
  }
}
