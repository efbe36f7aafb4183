/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a relation are asked for, in what order, and with what; immutable. It is applied to
 * each place where the relation is read, so it holds functions of the fields.
 */
record RelationRequest<F extends Fields<?, F>>(
    List<Function<? super F, ? extends Condition>> conditions,
    List<Function<? super F, ? extends Order>> orders,
    long limit,
    List<Function<? super F, ? extends Include>> includes) {

  static final long NO_LIMIT = -1;

  static <F extends Fields<?, F>> RelationRequest<F> all() {
    return new RelationRequest<>(List.of(), List.of(), NO_LIMIT, List.of());
  }

  RelationRequest<F> where(Function<? super F, ? extends Condition> condition) {
    return new RelationRequest<>(
        and(
            conditions,
            Arguments.present("where(..)", "a function that makes a condition", condition)),
        orders,
        limit,
        includes);
  }

  RelationRequest<F> orderBy(Function<? super F, ? extends Order> order) {
    return new RelationRequest<>(
        conditions,
        List.of(Arguments.present("orderBy(..)", "a function that makes an order", order)),
        limit,
        includes);
  }

  RelationRequest<F> thenBy(Function<? super F, ? extends Order> order) {
    if (orders.isEmpty()) {
      throw new IllegalStateException("thenBy(..) goes on from an order. Begin with orderBy(..).");
    }
    return new RelationRequest<>(
        conditions,
        and(orders, Arguments.present("thenBy(..)", "a function that makes an order", order)),
        limit,
        includes);
  }

  RelationRequest<F> limit(long rows) {
    return new RelationRequest<>(conditions, orders, rows, includes);
  }

  RelationRequest<F> include(Function<? super F, ? extends Include> further) {
    return new RelationRequest<>(
        conditions,
        orders,
        limit,
        and(
            includes,
            Arguments.present("include(..)", "a function that names a relation", further)));
  }

  /** Whether it says no more than which rows. */
  boolean isCondition() {
    return orders.isEmpty() && limit == NO_LIMIT && includes.isEmpty();
  }

  /** What the rows fulfil; null for nothing. */
  @Nullable Predicate condition(F fields) {
    Predicate all = null;
    for (Function<? super F, ? extends Condition> each : conditions) {
      Predicate next = Scopes.ofRow(fields.source, Held.predicate(each.apply(fields)));
      all = all == null ? next : Junction.all(all, next);
    }
    return all;
  }

  /** What to load of an opened relation; fields of other queries are refused here. */
  IncludedRelation included(ModelTable<?> owner, ModelRelation relation, OpenRelation<F> open) {
    F fields = open.fields();
    Predicate where = condition(fields);
    if (where != null) {
      Scopes.check(open.root(), where);
    }
    List<Ordering> sorted = new ArrayList<>();
    for (Function<? super F, ? extends Order> each : orders) {
      for (Ordering order : OrderList.orderings(each.apply(fields))) {
        Windows.requireNone(order.operand(), "the order of a relation");
        sorted.add(Scopes.check(open.root(), order));
      }
    }
    IncludedRelations further = IncludedRelations.NONE;
    for (Function<? super F, ? extends Include> each : includes) {
      further = further.and(IncludedRelations.of(fields.source, each.apply(fields)));
    }
    for (Column key : KeyColumns.of(fields.source).columns()) {
      if (!Ordering.sortBy(sorted, key)) {
        sorted.add(Ordering.ascending(key));
      }
    }
    return new IncludedRelation(
        owner,
        relation,
        new IncludedRows(
            open.root(),
            open.own(),
            fields.source,
            Visibility.LIVE.narrow(fields.source, null),
            where,
            sorted,
            limit,
            conditions.isEmpty() && orders.isEmpty() && limit == NO_LIMIT),
        further);
  }

  private static <T> List<T> and(List<T> first, T last) {
    return Stream.concat(first.stream(), Stream.of(last)).toList();
  }
}
