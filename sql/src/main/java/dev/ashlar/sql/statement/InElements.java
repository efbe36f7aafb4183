/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/**
 * Whether a text is, letter case aside, one of those in an array.
 *
 * @param array one parameter that holds it
 */
public record InElements(Operand text, Parameters array) implements Predicate {

  @Override
  public int depth() {
    return text.depth() + 1;
  }

  @Override
  public boolean selects() {
    return text.selects();
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    text.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.inElements(this);
  }
}
