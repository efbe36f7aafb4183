/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/** A condition, taken as a value: true, false, or none where it is unknown. */
public record Answer(Predicate condition) implements Operand {

  @Override
  public ColumnType type() {
    return ColumnType.bool();
  }

  @Override
  public boolean isNullable() {
    return true;
  }

  @Override
  public String label() {
    return "a condition";
  }

  @Override
  public int depth() {
    return condition.depth();
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
    return visitor.answer(this);
  }
}
