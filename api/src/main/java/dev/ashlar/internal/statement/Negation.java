/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.List;
import java.util.function.Consumer;

/** The opposite of a condition. */
public final class Negation extends Predicate {

  private final Predicate negated;

  private Negation(Predicate negated) {
    super(negated.depth());
    this.negated = negated;
  }

  public static Predicate of(Predicate predicate) {
    return predicate instanceof Negation negation ? negation.negated : new Negation(predicate);
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
  public void write(SqlText out) {
    out.operator(Operator.NOT, negated, List.of());
  }

  @Override
  public boolean selects() {
    return negated.selects();
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    negated.eachColumn(visitor);
  }
}
