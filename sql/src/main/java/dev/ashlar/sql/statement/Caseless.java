/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/** A text whose letter case does not count in what is asked of it. */
public record Caseless(Operand text) implements Operand {

  @Override
  public ColumnType type() {
    return text.type();
  }

  @Override
  public boolean isNullable() {
    return text.isNullable();
  }

  @Override
  public boolean isSensitive() {
    return text.isSensitive();
  }

  @Override
  public LetterCase letterCase() {
    return LetterCase.IGNORED;
  }

  @Override
  public String label() {
    return text.label() + ".ignoreCase()";
  }

  @Override
  public int depth() {
    return text.depth();
  }

  @Override
  public boolean selects() {
    return text.selects();
  }

  @Override
  public boolean spans(Span span) {
    return text.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    text.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.caseless(this);
  }
}
