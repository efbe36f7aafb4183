/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** The opposite of a condition. */
public record Negation(Predicate negated, int depth) implements Predicate {

  /**
   * The opposite.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public static Predicate of(Predicate predicate) {
    return predicate instanceof Negation negation
        ? negation.negated
        : new Negation(predicate, Depth.around(predicate.depth()));
  }

  @Override
  public boolean isNever() {
    return negated.isAlways();
  }

  @Override
  public boolean isAlways() {
    return negated.isNever();
  }

  @Override
  public boolean selects() {
    return negated.selects();
  }

  @Override
  public boolean spans(Span span) {
    return negated.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    negated.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.negation(this);
  }
}
