/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.table.ModelColumn;
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
    asked.replaceAll(each -> Scopes.checkAll(base.fields().source, each));
    boolean spansRows = asked.stream().anyMatch(each -> each.spans(Span.GROUP));
    Grouping grouped = grouping == null && spansRows ? new Grouping(List.of(), null) : grouping;
    if (grouped != null) {
      GroupCheck.check(grouped, asked, base.orders());
    }
    List<? extends Operand> last = grouped == null ? base.keys() : grouped.by();
    asked.replaceAll(each -> Windows.ended(each, last));
    if (!base.includes().isEmpty() && !picked.hasModel()) {
      throw new IllegalArgumentException(
          "include(..) loads a relation of rows, and these are not selected. Select row(..) of %s as well, or leave include(..) out."
              .formatted(base.fields().source.path()));
    }
    return new PickedRows(base.windowsEnded(last), picked, asked, grouped, false);
  }

  /**
   * The same, of which equal results count once.
   *
   * @throws IllegalStateException when they are sorted by something that is not selected
   * @throws IllegalArgumentException when they have a value of which databases do not agree when it
   *     is equal to another one
   */
  PickedRows distinct() {
    boolean isByKey = asked.containsAll(base.keys());
    for (Operand each : asked) {
      if (!isByKey || each.type().kind() == ColumnType.Kind.JSON) {
        Distinct.require(each, "distinct()");
      }
    }
    for (Ordering order : base.orders()) {
      if (!asked.contains(order.operand())) {
        throw new IllegalStateException(
            "distinct() leaves one of equal results, and %s, by which they are sorted, may differ between those. Select it too, or sort by what is selected."
                .formatted(order.operand().label()));
      }
    }
    return new PickedRows(base, picked, asked, grouping, true);
  }

  /** The same of other rows. */
  PickedRows with(Selection<?, ?> other) {
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
        ordered = ordered.thenByGrouped(Ordering.ascending(last(each)));
      }
    }
    return with(ordered);
  }

  /** What ends an order need be no more than the same each time: SQLite cannot sort decimals. */
  private static Operand last(Operand operand) {
    return operand.isDecimal()
        ? new Call(Operator.AS_TEXT, List.of(operand), ColumnType.text(), operand.isNullable())
        : operand;
  }

  /** Where rows are cut off, equal ones must not change places between two runs. */
  PickedRows repeatable() {
    return range().isCut() ? totallyOrdered() : this;
  }

  /** Whether something is of the rows around each row, which have to be asked for at once. */
  boolean hasWindow() {
    return asked.stream().anyMatch(each -> each.spans(Span.WINDOW));
  }

  /** Whether it is known to give nothing: an aggregate of all rows is there without any. */
  boolean isNever() {
    return base.isNever() && !isOfAllRows();
  }

  /** Whether there is one result, of all rows together. */
  boolean isOfAllRows() {
    return grouping != null && grouping.by().isEmpty();
  }

  /** The results, in their order. */
  SelectStatement rows() {
    if (isDistinct && !base.orders().isEmpty()) {
      return sortedResults();
    }
    List<SelectList.Item> items = new ArrayList<>(asked.size());
    for (Operand each : asked) {
      items.add(SelectList.unnamed(each));
    }
    return base.select(
        new SelectList(isDistinct, items),
        grouping,
        isOfAllRows() ? List.of() : base.orders(),
        range());
  }

  /** The same with the primary key of each row in front. */
  SelectStatement keyed() {
    List<SelectList.Item> items = new ArrayList<>();
    for (ModelColumn key : base.table().keys()) {
      items.add(SelectList.unnamed(base.fields().source.column(key)));
    }
    for (Operand each : asked) {
      items.add(SelectList.unnamed(each));
    }
    return base.select(new SelectList(false, items), null, base.orders(), range());
  }

  /**
   * Distinct results are sorted by a select around theirs: what databases sort by is made of what
   * is selected, and they refuse what is not the same.
   */
  private SelectStatement sortedResults() {
    TableReference results = new LocalTable("t");
    List<Column> columns = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      Operand each = asked.get(i);
      columns.add(
          new Column(
              results, name(i), each.type(), each.isNullable(), each.isSensitive(), name(i)));
    }
    List<Ordering> orders = new ArrayList<>(base.orders().size());
    for (Ordering order : base.orders()) {
      int place = asked.indexOf(order.operand());
      Operand by = place < 0 ? last(columns.get(lastAsked(order))) : columns.get(place);
      orders.add(new Ordering(by, order.direction(), order.nulls()));
    }
    From from = From.of(new DerivedTable(results, named(Range.ALL), "t"));
    return SelectStatement.of(SelectList.of(columns), from, null).ordered(orders).cut(range());
  }

  private int lastAsked(Ordering order) {
    int place = 0;
    while (!last(asked.get(place)).equals(order.operand())) {
      place++;
    }
    return place;
  }

  /** The results in no order, with names. */
  private SelectStatement named(Range cut) {
    List<SelectList.Item> items = new ArrayList<>(asked.size());
    for (Operand each : asked) {
      items.add(new SelectList.Item(each, name(items.size())));
    }
    return base.select(new SelectList(isDistinct, items), grouping, List.of(), cut);
  }

  private static String name(int number) {
    return "c" + (number + 1);
  }

  /** Their number. */
  SelectStatement count() {
    if (grouping == null && !isDistinct) {
      return base.count();
    }
    SelectStatement results = named(range());
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
