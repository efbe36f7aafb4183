/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/**
 * What an operator of one side makes of a term; of several parameters, of each.
 *
 * @param operator one with no right side
 */
public record Applied(Operator operator, Term to) implements Term {

  @Override
  public int depth() {
    return to.depth();
  }

  @Override
  public boolean selects() {
    return to.selects();
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    to.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.applied(this);
  }
}
