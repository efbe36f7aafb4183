/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes windows, and ends the order of those that count rows or pick one: equal rows must not
 * change places between two runs.
 */
final class Windows extends TreeRewriter {

  private final List<? extends Operand> last;

  private Windows(List<? extends Operand> last) {
    this.last = last;
  }

  /** The same, whose windows end their order with these. */
  static Operand ended(Operand operand, List<? extends Operand> last) {
    return operand.spans(Span.WINDOW) ? new Windows(last).operand(operand) : operand;
  }

  /** The same, whose windows end their order with these. */
  static Ordering ended(Ordering ordering, List<? extends Operand> last) {
    return ordering.operand().spans(Span.WINDOW)
        ? new Ordering(ended(ordering.operand(), last), ordering.direction(), ordering.nulls())
        : ordering;
  }

  @Override
  public Term windowed(Windowed windowed) {
    Windowed.Window window = windowed.window();
    if (window.orders().isEmpty() || !countsRows(windowed)) {
      return windowed;
    }
    List<Ordering> orders = new ArrayList<>(window.orders());
    for (Operand each : last) {
      if (!Ordering.sortBy(orders, each)) {
        orders.add(Ordering.ascending(each));
      }
    }
    return new Windowed(
        windowed.function(), new Windowed.Window(window.partitions(), orders, window.frame()));
  }

  private static boolean countsRows(Windowed windowed) {
    return windowed.window().frame() != null
        || (windowed.function() instanceof WindowFunction function
            && function.name() != WindowFunction.Name.RANK
            && function.name() != WindowFunction.Name.DENSE_RANK);
  }

  @Override
  public Term scalar(ScalarQuery scalar) {
    return scalar;
  }

  static Windowed over(Operand function, Function<? super Window, Window> window) {
    String call = function.label() + ".over(..)";
    Window made = Arguments.present(call, "a function of a window", window).apply(Window.ALL);
    Window given = Arguments.present(call, "a window", made);
    if (function instanceof WindowFunction number) {
      requireSorted(number, given, call);
    } else if (!(function instanceof Aggregate aggregate)) {
      throw new IllegalStateException(
          "%s is about an aggregate such as count() or sum(), or about rowNumber() and the like, and this is none. Call it right after that."
              .formatted(call));
    } else if (aggregate.isDistinct()) {
      throw new IllegalStateException(
          "%s is of different values, which not every database counts in a window. Select the rows, and count in Java."
              .formatted(call));
    }
    if (given.hasFrame() && given.orders().isEmpty()) {
      throw new IllegalStateException(
          "%s takes rows between two others, and has no order in which they are. Add orderBy(..)."
              .formatted(call));
    }
    return new Windowed(function, given.built());
  }

  private static void requireSorted(WindowFunction function, Window window, String call) {
    if (window.orders().isEmpty()) {
      throw new IllegalStateException(
          "%s counts rows as they are sorted, and has no order. Add orderBy(..).".formatted(call));
    }
    boolean isOfFrame =
        switch (function.name()) {
          case FIRST_VALUE, LAST_VALUE -> true;
          default -> false;
        };
    if (window.hasFrame() && !isOfFrame) {
      throw new IllegalStateException(
          "%s is of all rows of its partition. Leave rowsBetween(..) out.".formatted(call));
    }
  }

  /** What rows have in common. */
  static Operand partition(Operand operand) {
    requireNone(operand, "partitionBy(..)");
    Distinct.require(operand, "partitionBy(..)");
    return operand;
  }

  /** A number of rows that begins at 1, for a function. */
  static Term count(String method, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "%s(%s) begins at 1. Give the number of rows or parts.".formatted(method, number));
    }
    return Parameters.of(Bind.integer(number));
  }

  static int distance(String method, int rows) {
    if (rows < 0 || rows == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s(%s) is no number of rows. Give 0 or more.".formatted(method, rows));
    }
    return rows;
  }

  static void requireNone(Operand operand, String place) {
    if (operand.spans(Span.WINDOW)) {
      throw refused(operand.label(), place);
    }
  }

  static void requireNone(Predicate predicate, String place) {
    if (predicate.spans(Span.WINDOW)) {
      throw refused("A condition", place);
    }
  }

  private static IllegalArgumentException refused(String label, String place) {
    return new IllegalArgumentException(
        "%s is of the rows around each row, which are known once all rows are taken; %s comes before that. Select it, and sort by it."
            .formatted(label, place));
  }
}
