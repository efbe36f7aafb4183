/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.query.Fields;
import dev.ashlar.query.Query;
import dev.ashlar.query.Selection;
import dev.ashlar.query.Statements;
import dev.ashlar.value.BoundStatement;

/** The live rows that fulfil a condition, or their keys, as a statement. */
final class RowQuery<M, F extends Fields<M, F>> extends Query<M, F, RowQuery<M, F>> {

  private final Selection<M, F> selection;

  private RowQuery(Selection<M, F> selection) {
    super(selection);
    this.selection = selection;
  }

  /**
   * Writes the statement.
   *
   * @param select what to read of the rows; the condition follows
   */
  static <M, F extends Fields<M, F>> BoundStatement where(
      ModelSession<M> model, String select, Chosen<F> chosen) {
    Selection<M, F> all = Selection.of(model.runner(), chosen.fields(), select, model.rows());
    return Statements.select(model.dialect(), new RowQuery<>(all).where(chosen.where()).selection);
  }

  @Override
  protected RowQuery<M, F> with(Selection<M, F> next) {
    return new RowQuery<>(next);
  }
}
