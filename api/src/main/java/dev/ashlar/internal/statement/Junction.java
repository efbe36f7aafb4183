/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by AND or by OR: two at a time, so that one more costs the same however many
 * there are already. What is joined by the same operator counts as one row.
 */
public final class Junction extends Predicate {

  private static final int MOST_IN_A_ROW = 16;

  private final Operator operator;
  private final Predicate left;
  private final Predicate right;

  private Junction(Operator operator, Predicate left, Predicate right) {
    super(Math.max(within(operator, left), within(operator, right)));
    this.operator = operator;
    this.left = left;
    this.right = right;
  }

  /** Joins two, without nesting what is joined by the same operator already. */
  public static Junction of(Operator operator, Predicate left, Predicate right) {
    return new Junction(operator, left, right);
  }

  /** Joins those that are not null by AND. */
  public static Predicate all(Predicate first, @Nullable Predicate... more) {
    Predicate all = first;
    for (Predicate each : more) {
      all = each == null ? all : of(Operator.AND, all, each);
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
  private List<Predicate> parts() {
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
    return operator == Operator.AND
        ? parts().stream().anyMatch(Predicate::isNever)
        : parts().stream().allMatch(Predicate::isNever);
  }

  @Override
  public boolean isAlways() {
    return operator == Operator.AND
        ? parts().stream().allMatch(Predicate::isAlways)
        : parts().stream().anyMatch(Predicate::isAlways);
  }

  @Override
  public void write(SqlText out) {
    write(parts(), out);
  }

  /**
   * Many parts in halves, and halves of these: databases take a long row of them for a deep one.
   */
  private void write(List<Predicate> some, SqlText out) {
    String word = operator == Operator.AND ? " AND " : " OR ";
    if (some.size() > MOST_IN_A_ROW) {
      int middle = some.size() / 2;
      write(some.subList(0, middle), out.append("("));
      write(some.subList(middle, some.size()), out.append(")").append(word).append("("));
      out.append(")");
      return;
    }
    for (int i = 0; i < some.size(); i++) {
      out.append(i == 0 ? "" : word);
      writePart(some.get(i), out);
    }
  }

  /** AND binds closer than OR, so that only an OR within an AND needs parentheses. */
  private void writePart(Predicate part, SqlText out) {
    if (operator == Operator.AND && part instanceof Junction) {
      out.append("(");
      part.write(out);
      out.append(")");
    } else {
      part.write(out);
    }
  }

  @Override
  public boolean selects() {
    return parts().stream().anyMatch(Predicate::selects);
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    parts().forEach(part -> part.eachColumn(visitor));
  }
}
