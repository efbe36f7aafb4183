/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * A table of the database.
 *
 * @param reference what its columns name
 * @param name its name, without quotes
 * @param called what a statement calls it by
 */
public record Table(TableReference reference, String name, Called called)
    implements TableExpression {

  /** What a statement calls its table by. */
  public enum Called {
    /** By an alias. */
    ALIAS,
    /** By its name: there is no alias. */
    NAME,
    /** By nothing: there is no other table. */
    NOTHING
  }

  /** A table with an alias. */
  public static Table of(TableReference reference, String name) {
    return new Table(reference, name, Called.ALIAS);
  }

  /** The same table, called so. */
  public Table called(Called by) {
    return by == called ? this : new Table(reference, name, by);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
