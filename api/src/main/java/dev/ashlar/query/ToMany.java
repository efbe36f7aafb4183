/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.RelatedRows;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.NotTrue;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.Source;
import java.util.function.Function;

/**
 * The rows on the other side of a {@code Many}: a source of conditions and orders, and something to
 * load; immutable.
 *
 * <p>In conditions it becomes a select within the statement, so that rows are never multiplied. The
 * lambda of a condition may read the fields around it.
 *
 * <pre>{@code
 * users.query()
 *     .where(u -> u.posts().some(p -> p.published().and(p.createdAt().gt(u.createdAt()))))
 *     .orderBy(u -> u.posts().count().desc())
 *     .include(u -> u.posts().where(p -> p.published()).orderBy(p -> p.title()).limit(5))
 * }</pre>
 *
 * @param <F> the fields of the rows
 */
public final class ToMany<F extends Fields<?, F>> implements Include {

  private final Source parent;
  private final KeyColumns key;
  private final ModelRelation relation;
  private final F target;
  private final RelationRequest<F> request;

  ToMany(Source parent, KeyColumns key, ModelRelation relation, F target) {
    this(parent, key, relation, target, RelationRequest.all());
  }

  private ToMany(
      Source parent, KeyColumns key, ModelRelation relation, F target, RelationRequest<F> request) {
    this.parent = parent;
    this.key = key;
    this.relation = relation;
    this.target = target;
    this.request = request;
  }

  /** There is such a row. */
  public Condition some() {
    return new Held(rows("some").exist(true));
  }

  /** There is such a row for which the condition is true. */
  public Condition some(Function<? super F, ? extends Condition> condition) {
    return new Held(where(condition).rows("some").exist(true));
  }

  /**
   * The condition is true for each such row, as it is where there are none. A row for which it is
   * unknown does not fulfil it.
   */
  public Condition every(Function<? super F, ? extends Condition> condition) {
    Arguments.present("every(..)", "a function that makes a condition", condition);
    return new Held(
        where(row -> new Held(NotTrue.of(Held.predicate(condition.apply(row)))))
            .rows("every")
            .exist(false));
  }

  /** There is no such row. */
  public Condition none() {
    return new Held(rows("none").exist(false));
  }

  /** There is no such row for which the condition is true. */
  public Condition none(Function<? super F, ? extends Condition> condition) {
    return new Held(where(condition).rows("none").exist(false));
  }

  /** How many such rows there are. */
  public LongColumn count() {
    return new LongColumn(rows("count").count());
  }

  /** For how many such rows the condition is true. */
  public LongColumn count(Function<? super F, ? extends Condition> condition) {
    return where(condition).count();
  }

  /**
   * The sum of a number of all such rows; none where there is no value.
   *
   * <pre>{@code
   * users.query().orderBy(u -> u.orders().sum(o -> o.amount()).desc())
   * }</pre>
   */
  public <T, S extends Expression<T>> S sum(Function<? super F, ? extends Summable<S, ?>> number) {
    return related("sum", number, Summable::sum);
  }

  /** The average of a number of all such rows; none where there is no value. */
  public <T, A extends Selectable<T>> A avg(Function<? super F, ? extends Summable<?, A>> number) {
    return related("avg", number, Summable::avg);
  }

  /** The smallest value of all such rows; none where there is no value. */
  @SuppressWarnings("unchecked") // an expression of another operand is of the same class
  public <T, E extends OrderedExpression<T>> E min(Function<? super F, E> expression) {
    return (E) this.<E, OrderedExpression<T>>related("min", expression, OrderedExpression::min);
  }

  /** The largest value of all such rows; none where there is no value. */
  @SuppressWarnings("unchecked") // an expression of another operand is of the same class
  public <T, E extends OrderedExpression<T>> E max(Function<? super F, E> expression) {
    return (E) this.<E, OrderedExpression<T>>related("max", expression, OrderedExpression::max);
  }

  /** What is made of an expression in all such rows, asked for by a select of its own. */
  @SuppressWarnings("unchecked") // an expression of another operand is of the same class
  private <X, A> A related(
      String method,
      Function<? super F, ? extends X> expression,
      Function<? super X, ? extends A> made) {
    if (!request.isCondition()) {
      throw notAllRows(method);
    }
    OpenRelation<F> open = OpenRelation.of(parent, relation, target);
    RelatedRows rows = open.rows(key, request.condition(open.fields()));
    X of =
        Arguments.present(method + "(..)", "a function that gives an expression", expression)
            .apply(open.fields());
    A aggregate = made.apply(Arguments.present(method + "(..)", "an expression", of));
    if (aggregate instanceof AverageExpression average) {
      return (A) average.with(rows::aggregate);
    }
    OrderedExpression<?> one = (OrderedExpression<?>) aggregate;
    Aggregates.ofRows((Aggregate) one.operand());
    return (A) one.computed(rows.aggregate(one.operand()));
  }

  /** Only rows for which the condition is true; added to the conditions so far by AND. */
  public ToMany<F> where(Function<? super F, ? extends Condition> condition) {
    return with(request.where(condition));
  }

  /** Loads them in this order, in the place of any order so far. */
  public ToMany<F> orderBy(Function<? super F, ? extends Order> order) {
    return with(request.orderBy(order));
  }

  /**
   * Sorts by this what the order so far leaves equal.
   *
   * @throws IllegalStateException when there is no order so far
   */
  public ToMany<F> thenBy(Function<? super F, ? extends Order> order) {
    return with(request.thenBy(order));
  }

  /**
   * Loads at most so many for each row that they belong to: the first ones in their order, ties
   * broken by the primary key.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public ToMany<F> limit(long rows) {
    return with(request.limit(Arguments.notNegative("limit", rows)));
  }

  /** Loads a relation of these rows as well. */
  public ToMany<F> include(Function<? super F, ? extends Include> further) {
    return with(request.include(further));
  }

  private ToMany<F> with(RelationRequest<F> next) {
    return new ToMany<>(parent, key, relation, target, next);
  }

  /** The place of the row that they belong to. */
  Source parent() {
    return parent;
  }

  /** What to load. */
  IncludedRelation included() {
    OpenRelation<F> open = OpenRelation.of(parent, relation, target);
    return request.included(parent.table(), relation, open);
  }

  private RelatedRows rows(String method) {
    if (!request.isCondition()) {
      throw notAllRows(method);
    }
    OpenRelation<F> open = OpenRelation.of(parent, relation, target);
    return open.rows(key, request.condition(open.fields()));
  }

  private IllegalStateException notAllRows(String method) {
    return new IllegalStateException(
        "%s.%s(..) is about all rows that fulfil the conditions. Leave orderBy, limit and include to the include(..) of a query."
            .formatted(parent.path() + "." + relation.member(), method));
  }
}
