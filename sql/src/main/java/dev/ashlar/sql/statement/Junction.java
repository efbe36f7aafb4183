/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by AND or by OR: two at a time, so that one more costs the same however many
 * there are already. What is joined by the same operator counts as one row.
 *
 * @param operator AND or OR
 */
public record Junction(Operator operator, Predicate left, Predicate right, int depth)
    implements Predicate {

  /**
   * Joins two.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public static Junction of(Operator operator, Predicate left, Predicate right) {
    int within = Math.max(within(operator, left), within(operator, right));
    return new Junction(operator, left, right, Depth.around(within));
  }

  /** Joins those that are not null by AND. */
  public static Predicate all(Predicate first, @Nullable Predicate... more) {
    Predicate all = first;
    for (Predicate each : more) {
      all = each == null ? all : of(Operator.AND, all, each);
    }
    return all;
  }

  /** Joins all of one or more. */
  public static Predicate of(Operator operator, List<? extends Predicate> parts) {
    Predicate all = parts.get(0);
    for (Predicate each : parts.subList(1, parts.size())) {
      all = of(operator, all, each);
    }
    return all;
  }

  /** The same of other parts, which are no deeper. */
  public Predicate of(List<? extends Predicate> parts) {
    Predicate all = parts.get(0);
    for (Predicate each : parts.subList(1, parts.size())) {
      all = new Junction(operator, all, each, depth);
    }
    return all;
  }

  private static int within(Operator operator, Predicate part) {
    return isRow(operator, part) ? part.depth() - 1 : part.depth();
  }

  private static boolean isRow(Operator operator, Predicate part) {
    return part instanceof Junction junction && junction.operator == operator;
  }

  /** All in a row, from left to right; there may be too many for a call in a call. */
  public List<Predicate> parts() {
    if (!isRow(operator, left) && !isRow(operator, right)) {
      return List.of(left, right);
    }
    int count = chained();
    return count == 0 ? nested() : chain(count);
  }

  /** How many there are where each one but the first is a right side; else 0. */
  private int chained() {
    int count = 1;
    Predicate first = this;
    while (first instanceof Junction junction && junction.operator == operator) {
      if (isRow(operator, junction.right)) {
        return 0;
      }
      count++;
      first = junction.left;
    }
    return count;
  }

  private List<Predicate> chain(int count) {
    Predicate[] parts = new Predicate[count];
    Predicate first = this;
    for (int i = count - 1; i > 0; i--) {
      Junction junction = (Junction) first;
      parts[i] = junction.right;
      first = junction.left;
    }
    parts[0] = first;
    return Arrays.asList(parts);
  }

  private List<Predicate> nested() {
    List<Predicate> parts = new ArrayList<>();
    Deque<Predicate> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Predicate next = open.pop();
      if (next instanceof Junction junction && junction.operator == operator) {
        open.push(junction.right);
        open.push(junction.left);
      } else {
        parts.add(next);
      }
    }
    return parts;
  }

  @Override
  public boolean isNever() {
    return isEvery(operator == Operator.OR, Predicate::isNever);
  }

  @Override
  public boolean isAlways() {
    return isEvery(operator == Operator.AND, Predicate::isAlways);
  }

  @Override
  public boolean selects() {
    return isEvery(false, Predicate::selects);
  }

  @Override
  public boolean spans(Span span) {
    return isEvery(false, each -> each.spans(span));
  }

  /** Whether it is so of every part, or of one at least. */
  private boolean isEvery(boolean every, java.util.function.Predicate<? super Predicate> test) {
    for (Predicate part : parts()) {
      if (test.test(part) != every) {
        return !every;
      }
    }
    return every;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    List<Predicate> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).eachColumn(visitor);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.junction(this);
  }
}
