/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an included relation loads, and in what order.
 *
 * @param root the table to select from
 * @param own its columns that say to which row each belongs
 * @param target the place of the rows themselves: the root, or what a pivot table leads to
 * @param live which of them count as being there; null for all
 * @param where what they fulfil besides; null for nothing
 * @param orders a total order; empty for rows of which each belongs alone
 * @param limit how many for each row that they belong to, or {@link RelationRequest#NO_LIMIT}
 * @param isPlain whether nobody said anything about which rows, and in what order
 */
record IncludedRows(
    Source root,
    KeyColumns own,
    Source target,
    @Nullable Predicate live,
    @Nullable Predicate where,
    List<Ordering> orders,
    long limit,
    boolean isPlain) {

  IncludedRows {
    orders = List.copyOf(orders);
  }

  /**
   * All rows with one of some values in these columns of a table, live or not: the targets of keys.
   */
  static IncludedRows all(ModelTable<?> table, List<ModelColumn> columns) {
    return of(Source.root(table), columns, Visibility.ALL);
  }

  /** The live ones among them: rows that point. */
  static IncludedRows live(ModelTable<?> table, List<ModelColumn> columns) {
    return of(Source.root(table), columns, Visibility.LIVE);
  }

  private static IncludedRows of(Source root, List<ModelColumn> columns, Visibility visibility) {
    return new IncludedRows(
        root,
        KeyColumns.of(root, columns),
        root,
        visibility.narrow(root, null),
        null,
        List.of(),
        RelationRequest.NO_LIMIT,
        true);
  }

  boolean hasLimit() {
    return limit != RelationRequest.NO_LIMIT;
  }

  /** Whether none of them can fulfil what is asked, so that nobody has to be. */
  boolean isNone() {
    return where != null && where.isNever();
  }

  /** Whether they are selected through a pivot table. */
  boolean isPaired() {
    return !root.equals(target);
  }
}
