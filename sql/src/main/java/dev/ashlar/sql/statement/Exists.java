/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/**
 * Whether a select within a statement finds a row, or whether it finds none.
 *
 * @param expected whether there is to be one
 */
public record Exists(SelectStatement query, boolean expected, int depth) implements Predicate {

  /**
   * Whether there is one, or none.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public static Exists of(SelectStatement query, boolean expected) {
    return new Exists(query, expected, Depth.around(query.depth()));
  }

  @Override
  public boolean isNever() {
    return expected && query.isNone();
  }

  @Override
  public boolean isAlways() {
    return !expected && query.isNone();
  }

  @Override
  public boolean selects() {
    return true;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    query.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.exists(this);
  }
}
