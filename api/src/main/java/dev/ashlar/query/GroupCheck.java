/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Windowed;
import java.util.List;

/**
 * Refuses what has several values in a group: some databases would answer with any one of them. It
 * changes nothing.
 */
final class GroupCheck extends TreeRewriter {

  private final List<Operand> by;

  private GroupCheck(List<Operand> by) {
    this.by = by;
  }

  /**
   * Checks all that is known of a group.
   *
   * @throws IllegalArgumentException when something is neither grouped by nor an aggregate
   */
  static void check(Grouping grouping, List<Operand> selected, List<Ordering> orders) {
    GroupCheck check = new GroupCheck(grouping.by());
    for (Operand each : selected) {
      check.term(each);
    }
    if (grouping.having() != null) {
      check.predicate(grouping.having());
    }
    for (Ordering order : orders) {
      check.term(order.operand());
    }
  }

  private boolean isGrouped(Operand operand) {
    return by.contains(operand);
  }

  private void require(Column column) {
    if (!isGrouped(column)) {
      throw new IllegalArgumentException(
          "%s may have several values in a group. Add it to groupBy(..), or take min(), max() or another aggregate of it."
              .formatted(column.label()));
    }
  }

  @Override
  public Term column(Column column) {
    require(column);
    return column;
  }

  @Override
  public Term computed(Computed computed) {
    return isGrouped(computed) ? computed : super.computed(computed);
  }

  @Override
  public Term call(Call call) {
    return isGrouped(call) ? call : super.call(call);
  }

  @Override
  public Term caseOf(Case some) {
    return isGrouped(some) ? some : super.caseOf(some);
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    return Aggregates.ofRows(aggregate);
  }

  /** An aggregate over groups is one of what is known of each. */
  @Override
  public Term windowed(Windowed windowed) {
    if (windowed.function() instanceof Aggregate aggregate) {
      super.aggregate(aggregate);
    } else {
      term(windowed.function());
    }
    windowed.window().partitions().forEach(this::term);
    windowed.window().orders().forEach(each -> term(each.operand()));
    return windowed;
  }

  @Override
  public Term scalar(ScalarQuery scalar) {
    scalar.eachColumn(this::require);
    return scalar;
  }

  @Override
  public Predicate exists(Exists exists) {
    exists.eachColumn(this::require);
    return exists;
  }
}
