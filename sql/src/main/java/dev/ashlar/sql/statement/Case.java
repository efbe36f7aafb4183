/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first condition that is true.
 *
 * @param whens conditions with their values, at least one
 * @param otherwise the value where none is true; null for none
 */
public record Case(List<When> whens, @Nullable Term otherwise, ColumnType type) implements Operand {

  /** A condition with its value. */
  public record When(Predicate condition, Term value) {}

  /** Copies the list. */
  public Case {
    whens = List.copyOf(whens);
  }

  @Override
  public boolean isNullable() {
    return otherwise == null
        || isNullable(otherwise)
        || whens.stream().anyMatch(when -> isNullable(when.value));
  }

  private static boolean isNullable(Term value) {
    return value instanceof Operand operand && operand.isNullable();
  }

  @Override
  public boolean isSensitive() {
    return isSensitive(otherwise) || whens.stream().anyMatch(when -> isSensitive(when.value));
  }

  private static boolean isSensitive(@Nullable Term value) {
    return value instanceof Operand operand && operand.isSensitive();
  }

  @Override
  public String label() {
    return "a case";
  }

  @Override
  public int depth() {
    int deepest = otherwise == null ? 0 : otherwise.depth();
    for (When when : whens) {
      deepest = Math.max(deepest, Math.max(when.condition.depth(), when.value.depth()));
    }
    return deepest + 1;
  }

  @Override
  public boolean selects() {
    return (otherwise != null && otherwise.selects())
        || whens.stream().anyMatch(when -> when.condition.selects() || when.value.selects());
  }

  @Override
  public boolean spans(Span span) {
    return (otherwise != null && otherwise.spans(span))
        || whens.stream().anyMatch(when -> when.condition.spans(span) || when.value.spans(span));
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    for (When when : whens) {
      when.condition.eachColumn(visitor);
      when.value.eachColumn(visitor);
    }
    if (otherwise != null) {
      otherwise.eachColumn(visitor);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.caseOf(this);
  }
}
