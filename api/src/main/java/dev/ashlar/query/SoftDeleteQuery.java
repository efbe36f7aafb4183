/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.internal.statement.Visibility;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query over a model whose deleted rows stay in their table; it sees live rows only, unless it is
 * told otherwise. References still show their targets, deleted or not.
 *
 * <pre>{@code
 * posts.query().onlyDeleted().where(p -> p.deletedAt().lt(cutoff)).list()
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public final class SoftDeleteQuery<M, F extends Fields<?, ?>> extends Query<M, F> {

  SoftDeleteQuery(Selection<M, F> selection) {
    super(selection);
  }

  /** Deleted rows as well as live ones. */
  public SoftDeleteQuery<M, F> withDeleted() {
    return with(selection().seeing(Visibility.ALL));
  }

  /** Deleted rows, and no live ones. */
  public SoftDeleteQuery<M, F> onlyDeleted() {
    return with(selection().seeing(Visibility.DELETED));
  }

  @Override
  SoftDeleteQuery<M, F> with(Selection<M, F> selection) {
    return new SoftDeleteQuery<>(selection);
  }

  // What follows gives a query of this class, so that calls may come in any order.

  @Override
  public SoftDeleteQuery<M, F> where(Function<? super F, ? extends Condition> condition) {
    return same(super.where(condition));
  }

  @Override
  public <V> SoftDeleteQuery<M, F> whereGiven(
      @Nullable V value, BiFunction<? super F, ? super V, ? extends Condition> condition) {
    return same(super.whereGiven(value, condition));
  }

  @Override
  public SoftDeleteQuery<M, F> whereIf(
      boolean asked, Function<? super F, ? extends Condition> condition) {
    return same(super.whereIf(asked, condition));
  }

  @Override
  public SoftDeleteQuery<M, F> include(Function<? super F, ? extends Include> relation) {
    return same(super.include(relation));
  }

  @Override
  public SoftDeleteQuery<M, F> orderBy(Function<? super F, ? extends Order> order) {
    return same(super.orderBy(order));
  }

  @Override
  public SoftDeleteQuery<M, F> thenBy(Function<? super F, ? extends Order> order) {
    return same(super.thenBy(order));
  }

  @Override
  public SoftDeleteQuery<M, F> limit(long rows) {
    return same(super.limit(rows));
  }

  @Override
  public SoftDeleteQuery<M, F> offset(long rows) {
    return same(super.offset(rows));
  }

  /** What {@code super} gives was made by {@link #with}. */
  private SoftDeleteQuery<M, F> same(Query<M, F> query) {
    return (SoftDeleteQuery<M, F>) query;
  }
}
