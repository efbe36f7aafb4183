/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Windowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows around a row of which a window function or an aggregate is; immutable. As it is given to
 * {@code over(..)}, these are all rows of the query.
 *
 * <pre>{@code
 * w -> w.partitionBy(o.customer().id()).orderBy(o.createdAt()).rowsBetween(preceding(6), currentRow())
 * }</pre>
 */
public final class Window {

  static final Window ALL = new Window(List.of(), List.of(), null);

  private final List<Operand> partitions;
  private final List<Ordering> orders;
  private final Windowed.@Nullable Frame frame;

  private Window(List<Operand> partitions, List<Ordering> orders, Windowed.@Nullable Frame frame) {
    this.partitions = partitions;
    this.orders = orders;
    this.frame = frame;
  }

  /** Only rows that have an equal value of each of these; called again, of those too. */
  public Window partitionBy(Equatable<?> first, Equatable<?>... more) {
    List<Operand> all = new ArrayList<>(partitions);
    for (Equatable<?> each : Arguments.all(first, more)) {
      all.add(
          Windows.partition(Arguments.present("partitionBy(..)", "an expression", each).operand()));
    }
    return new Window(List.copyOf(all), orders, frame);
  }

  /**
   * Sorted by these, in the place of any order so far. An aggregate is then of the rows up to each
   * row, and of those that are equal to it in this order.
   */
  public Window orderBy(Order first, Order... more) {
    List<Ordering> all = new ArrayList<>(1 + more.length);
    for (Order each : Arguments.all(first, more)) {
      for (Ordering ordering : OrderList.orderings(each)) {
        Windows.requireNone(ordering.operand(), "orderBy(..) of a window");
        all.add(ordering);
      }
    }
    return new Window(partitions, List.copyOf(all), frame);
  }

  /**
   * Of the sorted rows only those from one to another, both included.
   *
   * @throws IllegalArgumentException when the first is behind the last
   */
  public Window rowsBetween(Bound first, Bound last) {
    int from = Arguments.present("rowsBetween(..)", "a bound", first).rows;
    int to = Arguments.present("rowsBetween(..)", "a bound", last).rows;
    if (from > to || from == Integer.MAX_VALUE || to == Integer.MIN_VALUE) {
      throw new IllegalArgumentException(
          "rowsBetween(%s, %s) has no rows. Begin at the bound that comes first."
              .formatted(first, last));
    }
    return new Window(
        partitions, orders, new Windowed.Frame(new Windowed.Bound(from), new Windowed.Bound(to)));
  }

  /** The row so many before this one. */
  public static Bound preceding(int rows) {
    return new Bound(-Windows.distance("preceding", rows));
  }

  /** The row so many after this one. */
  public static Bound following(int rows) {
    return new Bound(Windows.distance("following", rows));
  }

  /** The row itself. */
  public static Bound currentRow() {
    return new Bound(0);
  }

  /** The first row. */
  public static Bound unboundedPreceding() {
    return new Bound(Integer.MIN_VALUE);
  }

  /** The last row. */
  public static Bound unboundedFollowing() {
    return new Bound(Integer.MAX_VALUE);
  }

  List<Ordering> orders() {
    return orders;
  }

  boolean hasFrame() {
    return frame != null;
  }

  Windowed.Window built() {
    return new Windowed.Window(partitions, orders, frame);
  }

  /** An end of the rows around a row. */
  public static final class Bound {

    private final int rows;

    private Bound(int rows) {
      this.rows = rows;
    }

    /** As it is called: {@code preceding(6)}. */
    @Override
    public String toString() {
      return switch (rows) {
        case 0 -> "currentRow()";
        case Integer.MIN_VALUE -> "unboundedPreceding()";
        case Integer.MAX_VALUE -> "unboundedFollowing()";
        default -> (rows < 0 ? "preceding(" : "following(") + Math.abs(rows) + ")";
      };
    }
  }
}
