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
 * A function over the rows around each row.
 *
 * @param function an {@link Aggregate} or a {@link WindowFunction}
 */
public record Windowed(Operand function, Window window) implements Operand {

  @Override
  public ColumnType type() {
    return function.type();
  }

  @Override
  public boolean isNullable() {
    return function.isNullable();
  }

  @Override
  public boolean isSensitive() {
    return function.isSensitive();
  }

  @Override
  public String label() {
    return function.label() + ".over(..)";
  }

  @Override
  public int depth() {
    int deepest = function.depth();
    for (Operand each : window.partitions) {
      deepest = Math.max(deepest, each.depth());
    }
    for (Ordering each : window.orders) {
      deepest = Math.max(deepest, each.operand().depth());
    }
    return deepest;
  }

  @Override
  public boolean selects() {
    return function.selects()
        || window.partitions.stream().anyMatch(Operand::selects)
        || window.orders.stream().anyMatch(each -> each.operand().selects());
  }

  @Override
  public boolean spans(Span span) {
    return span == Span.WINDOW
        || (function instanceof Aggregate aggregate
            ? aggregate.spansWithin(span)
            : function.spans(span))
        || window.partitions.stream().anyMatch(each -> each.spans(span))
        || window.orders.stream().anyMatch(each -> each.operand().spans(span));
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    function.eachColumn(visitor);
    window.partitions.forEach(each -> each.eachColumn(visitor));
    window.orders.forEach(each -> each.operand().eachColumn(visitor));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.windowed(this);
  }

  /**
   * The rows around a row.
   *
   * @param partitions what they have in common with it
   * @param orders what they are sorted by
   * @param frame which of the sorted rows count; null for what the database takes without a word
   */
  public record Window(List<Operand> partitions, List<Ordering> orders, @Nullable Frame frame) {

    /** Copies the lists. */
    public Window {
      partitions = List.copyOf(partitions);
      orders = List.copyOf(orders);
    }
  }

  /** From which row to which row. */
  public record Frame(Bound from, Bound to) {}

  /**
   * An end of a frame.
   *
   * @param rows how far it is from the row: 0 is the row itself, less is before it; {@link
   *     Integer#MIN_VALUE} and {@link Integer#MAX_VALUE} are the first and the last row
   */
  public record Bound(int rows) {

    /** The first row. */
    public static final Bound FIRST = new Bound(Integer.MIN_VALUE);

    /** The row itself. */
    public static final Bound CURRENT = new Bound(0);

    /** The last row. */
    public static final Bound LAST = new Bound(Integer.MAX_VALUE);
  }
}
