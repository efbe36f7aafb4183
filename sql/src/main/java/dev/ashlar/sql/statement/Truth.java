/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** An operand of booleans, taken as a condition. */
public record Truth(Operand operand) implements Predicate {

  @Override
  public int depth() {
    return operand.depth() + 1;
  }

  @Override
  public boolean selects() {
    return operand.selects();
  }

  @Override
  public boolean spans(Span span) {
    return operand.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    operand.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.truth(this);
  }
}
