/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.internal.statement.Visibility;

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
 * @param <Q> the generated query class
 */
@CheckReturnValue
public abstract class SoftDeleteQuery<M, F extends Fields<M, F>, Q extends SoftDeleteQuery<M, F, Q>>
    extends Query<M, F, Q> {

  private final Selection<M, F> selection;

  /** What has been said so far. */
  protected SoftDeleteQuery(Selection<M, F> selection) {
    super(selection);
    this.selection = selection;
  }

  /** Deleted rows as well as live ones. */
  public final Q withDeleted() {
    return with(selection.seeing(Visibility.ALL));
  }

  /** Deleted rows, and no live ones. */
  public final Q onlyDeleted() {
    return with(selection.seeing(Visibility.DELETED));
  }
}
