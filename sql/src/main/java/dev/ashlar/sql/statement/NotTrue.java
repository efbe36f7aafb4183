/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** Where a condition is false or unknown. */
public record NotTrue(Predicate condition, int depth) implements Predicate {

  /**
   * Where it is false or unknown.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public static NotTrue of(Predicate condition) {
    return new NotTrue(condition, Depth.around(condition.depth()));
  }

  @Override
  public boolean isNever() {
    return condition.isAlways();
  }

  @Override
  public boolean isAlways() {
    return condition.isNever();
  }

  @Override
  public boolean selects() {
    return condition.selects();
  }

  @Override
  public boolean spans(Span span) {
    return condition.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    condition.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.notTrue(this);
  }
}
