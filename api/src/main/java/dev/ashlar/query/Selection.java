/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.ColumnOperand;
import dev.ashlar.internal.statement.Junction;
import dev.ashlar.internal.statement.Operand;
import dev.ashlar.internal.statement.Ordering;
import dev.ashlar.internal.statement.Predicate;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.RowMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a query has been told so far; immutable. Mappers make one and hand it to the
 * generated query class.
 *
 * @param <M> the model
 * @param <F> its fields
 */
public final class Selection<M, F extends Fields<M, F>> {

  private static final long NONE = -1;

  private final QueryRunner runner;
  private final F fields;
  private final String select;
  private final RowMapper<M> mapper;
  private final @Nullable Predicate where;
  private final Visibility visibility;
  private final List<Ordering> orders;
  private final long limit;
  private final long offset;
  private final IncludedRelations includes;

  private Selection(
      QueryRunner runner,
      F fields,
      String select,
      RowMapper<M> mapper,
      @Nullable Predicate where,
      Visibility visibility,
      List<Ordering> orders,
      long limit,
      long offset,
      IncludedRelations includes) {
    this.runner = runner;
    this.fields = fields;
    this.select = select;
    this.mapper = mapper;
    this.where = where;
    this.visibility = visibility;
    this.orders = orders;
    this.limit = limit;
    this.offset = offset;
    this.includes = includes;
  }

  /**
   * All rows of a table that are not deleted.
   *
   * @param runner runs the statements
   * @param fields new ones, of a root
   * @param select the statement up to the end of its FROM clause, in which the table is {@code t0}
   * @param mapper reads the rows of this statement
   */
  public static <M, F extends Fields<M, F>> Selection<M, F> of(
      QueryRunner runner, F fields, String select, RowMapper<M> mapper) {
    return new Selection<>(
        runner,
        fields,
        select,
        mapper,
        null,
        Visibility.LIVE,
        List.of(),
        NONE,
        NONE,
        IncludedRelations.NONE);
  }

  Selection<M, F> where(Predicate condition) {
    Scopes.check(fields.source, condition);
    Predicate all = where == null ? condition : Junction.of(Operator.AND, where, condition);
    return new Selection<>(
        runner, fields, select, mapper, all, visibility, orders, limit, offset, includes);
  }

  Selection<M, F> seeing(Visibility rows) {
    return new Selection<>(
        runner, fields, select, mapper, where, rows, orders, limit, offset, includes);
  }

  Selection<M, F> orderBy(Ordering order) {
    return ordered(List.of(Scopes.check(fields.source, order)));
  }

  Selection<M, F> thenBy(Ordering order) {
    List<Ordering> all = new ArrayList<>(orders);
    all.add(Scopes.check(fields.source, order));
    return ordered(List.copyOf(all));
  }

  /**
   * Adds the primary key, unless it is among the orders already: equal rows stay where they are.
   */
  Selection<M, F> totallyOrdered() {
    Selection<M, F> total = this;
    for (ModelColumn column : fields.source.table().keys()) {
      Operand key = new ColumnOperand(fields.source, column);
      if (!Ordering.sortBy(orders, key)) {
        total = total.thenBy(Ordering.ascending(key));
      }
    }
    return total;
  }

  Selection<M, F> ordered(List<Ordering> by) {
    return new Selection<>(
        runner, fields, select, mapper, where, visibility, by, limit, offset, includes);
  }

  Selection<M, F> limit(long rows) {
    return new Selection<>(
        runner, fields, select, mapper, where, visibility, orders, rows, offset, includes);
  }

  Selection<M, F> include(Include relation) {
    IncludedRelations more = includes.and(IncludedRelations.of(fields.source, relation));
    return new Selection<>(
        runner, fields, select, mapper, where, visibility, orders, limit, offset, more);
  }

  Selection<M, F> offset(long rows) {
    return new Selection<>(
        runner, fields, select, mapper, where, visibility, orders, limit, rows, includes);
  }

  QueryRunner runner() {
    return runner;
  }

  F fields() {
    return fields;
  }

  String select() {
    return select;
  }

  RowMapper<M> mapper() {
    return mapper;
  }

  IncludedRelations includes() {
    return includes;
  }

  /** The condition that rows must fulfil to be seen, and taken. */
  @Nullable Predicate where() {
    return visibility.narrow(fields.source, where);
  }

  /** Whether its condition is known to be true of no row, as that of an empty {@code in}. */
  boolean isNever() {
    return where != null && where.isNever();
  }

  List<Ordering> orders() {
    return orders;
  }

  boolean hasLimit() {
    return limit != NONE;
  }

  boolean hasOffset() {
    return offset != NONE;
  }

  boolean isCut() {
    return hasLimit() || hasOffset();
  }

  long limit() {
    return limit;
  }

  long offset() {
    return offset;
  }
}
