/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.BoundStatement;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Query;
import dev.ashlar.query.Selection;
import dev.ashlar.query.Statements;
import java.util.function.Function;

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
   * @param fields new ones, of a root
   * @param select what to read of the rows; the condition follows
   */
  static <M, F extends Fields<M, F>> BoundStatement where(
      ModelSession<M> model,
      F fields,
      String select,
      Function<? super F, ? extends Condition> where) {
    Selection<M, F> all = Selection.of(model.runner(), fields, select, model.rows());
    return Statements.select(model.dialect(), new RowQuery<>(all).where(where).selection);
  }

  @Override
  protected RowQuery<M, F> with(Selection<M, F> next) {
    return new RowQuery<>(next);
  }
}
