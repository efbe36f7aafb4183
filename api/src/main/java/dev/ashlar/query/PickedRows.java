/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of which something else than its rows is selected; immutable.
 *
 * @param base what was said before
 * @param picked what is selected
 * @param asked the same, one for each position
 * @param grouping how rows are put together; null where each is by itself
 * @param isDistinct whether equal results count once
 */
record PickedRows(
    Selection<?, ?> base,
    Picked picked,
    List<Operand> asked,
    @Nullable Grouping grouping,
    boolean isDistinct) {

  /**
   * Rows of groups, or of all rows where an aggregate makes one of them.
   *
   * @throws IllegalArgumentException when something has several values in a group, or a relation is
   *     included of rows that are not selected
   * @throws dev.ashlar.FieldOutOfScope when something is of another query
   */
  static PickedRows of(Selection<?, ?> base, Picked picked, @Nullable Grouping grouping) {
    List<Operand> asked = new ArrayList<>();
    picked.addTo(asked);
    boolean spansRows = false;
    for (Operand each : asked) {
      Scopes.checkAll(base.fields().source, each);
      spansRows |= each.spansRows();
    }
    Grouping grouped = grouping == null && spansRows ? new Grouping(List.of(), null) : grouping;
    if (grouped != null) {
      GroupCheck.check(grouped, asked, base.orders());
    }
    if (!base.includes().isEmpty() && !picked.hasModel()) {
      throw new IllegalArgumentException(
          "include(..) loads a relation of rows, and these are not selected. Select row(..) of %s as well, or leave include(..) out."
              .formatted(base.fields().source.path()));
    }
    return new PickedRows(base, picked, asked, grouped, false);
  }

  /**
   * The same, of which equal results count once.
   *
   * @throws IllegalStateException when they are sorted by something that is not selected
   */
  PickedRows distinct() {
    for (Ordering order : base.orders()) {
      if (!asked.contains(order.operand())) {
        throw new IllegalStateException(
            "distinct() leaves one of equal results, and %s, by which they are sorted, may differ between those. Select it too, or sort by what is selected."
                .formatted(order.operand().label()));
      }
    }
    return new PickedRows(base, picked, asked, grouping, true);
  }

  private PickedRows with(Selection<?, ?> other) {
    return new PickedRows(other, picked, asked, grouping, isDistinct);
  }

  PickedRows limit(long rows) {
    return with(base.limit(rows));
  }

  PickedRows offset(long rows) {
    return with(base.offset(rows));
  }

  PickedRows unordered() {
    return with(base.ordered(List.of()));
  }

  Range range() {
    return base.range();
  }

  /** Ends the order so that no two results are equal in it, unless they are in all. */
  PickedRows totallyOrdered() {
    if (isDistinct) {
      return orderedBy(asked);
    }
    return grouping == null ? with(base.totallyOrdered()) : orderedBy(grouping.by());
  }

  private PickedRows orderedBy(List<Operand> operands) {
    Selection<?, ?> ordered = base;
    for (Operand each : operands) {
      if (!Ordering.sortBy(ordered.orders(), each)) {
        ordered = ordered.thenByGrouped(Ordering.ascending(each));
      }
    }
    return with(ordered);
  }

  /** Where rows are cut off, equal ones must not change places between two runs. */
  PickedRows repeatable() {
    return range().isCut() ? totallyOrdered() : this;
  }

  /** Whether it is known to give nothing: an aggregate of all rows is there without any. */
  boolean isNever() {
    return base.isNever() && !isOfAllRows();
  }

  private boolean isOfAllRows() {
    return grouping != null && grouping.by().isEmpty();
  }

  /** The results, in their order. */
  SelectStatement rows() {
    List<SelectList.Item> items = new ArrayList<>(asked.size());
    for (Operand each : asked) {
      items.add(SelectList.unnamed(each));
    }
    return select(items, base.orders());
  }

  private SelectStatement select(List<SelectList.Item> items, List<Ordering> orders) {
    return base.select(
        new SelectList(isDistinct, items), grouping, isOfAllRows() ? List.of() : orders, range());
  }

  /** Their number. */
  SelectStatement count() {
    if (grouping == null && !isDistinct) {
      return base.count();
    }
    List<SelectList.Item> items = new ArrayList<>(asked.size());
    for (Operand each : asked) {
      items.add(new SelectList.Item(each, "c" + (items.size() + 1)));
    }
    SelectStatement results = select(items, List.of());
    return SelectStatement.of(
        Aggregate.COUNT_ROWS, From.of(new DerivedTable(new LocalTable("t"), results, "t")), null);
  }

  /** One of them if there is any, else none. */
  SelectStatement any() {
    return grouping == null ? base.any() : atMost(1).unordered().rows();
  }

  /** No more than so many. */
  PickedRows atMost(long rows) {
    return range().hasLimit() && range().limit() <= rows ? this : limit(rows);
  }
}
