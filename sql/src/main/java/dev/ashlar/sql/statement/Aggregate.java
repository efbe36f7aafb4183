/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One value of many rows.
 *
 * @param of what of each row; null where rows are counted
 * @param isDistinct whether equal values count once
 * @param filter which rows count; null for all
 * @param type the type of the value
 */
public record Aggregate(
    Function function,
    @Nullable Operand of,
    boolean isDistinct,
    @Nullable Predicate filter,
    ColumnType type)
    implements Operand {

  /** How many rows there are. */
  public static final Aggregate COUNT_ROWS =
      new Aggregate(Function.COUNT, null, false, null, ColumnType.bigint());

  /** What is made of the values. */
  public enum Function {
    COUNT,
    SUM,
    AVG,
    MIN,
    MAX
  }

  /** The same of the rows alone that fulfil the condition. */
  public Aggregate filtered(@Nullable Predicate condition) {
    return new Aggregate(function, of, isDistinct, condition, type);
  }

  /** Whether it is the smallest or largest text, which is one by code points. */
  public boolean isExtremeText() {
    return (function == Function.MIN || function == Function.MAX)
        && of != null
        && Comparison.isText(of.scalar().kind());
  }

  @Override
  public boolean isNullable() {
    return function != Function.COUNT;
  }

  @Override
  public boolean isSensitive() {
    return of != null && function != Function.COUNT && of.isSensitive();
  }

  @Override
  public String label() {
    String name = function.name().toLowerCase(Locale.ROOT);
    return of == null ? name + "()" : of.label() + "." + name + "()";
  }

  @Override
  public int depth() {
    return Math.max(of == null ? 0 : of.depth(), filter == null ? 0 : filter.depth());
  }

  @Override
  public boolean selects() {
    return (of != null && of.selects()) || (filter != null && filter.selects());
  }

  @Override
  public boolean spans(Span span) {
    return span == Span.GROUP || spansWithin(span);
  }

  /** The same of its value and its filter, as an {@code OVER} around it has it. */
  boolean spansWithin(Span span) {
    return (of != null && of.spans(span)) || (filter != null && filter.spans(span));
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    if (of != null) {
      of.eachColumn(visitor);
    }
    if (filter != null) {
      filter.eachColumn(visitor);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.aggregate(this);
  }
}
