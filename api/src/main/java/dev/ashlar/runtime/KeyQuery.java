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
import dev.ashlar.sql.dialect.Dialect;
import java.util.function.Function;

/** The keys of the rows that fulfil a condition, as a statement to put into another one. */
final class KeyQuery<M, F extends Fields<M, F>> extends Query<M, F, KeyQuery<M, F>> {

  private final Selection<M, F> selection;

  private KeyQuery(Selection<M, F> selection) {
    super(selection);
    this.selection = selection;
  }

  /**
   * Writes the statement.
   *
   * @param keys a selection without conditions, of the key alone
   */
  static <M, F extends Fields<M, F>> BoundStatement where(
      Dialect dialect, Selection<M, F> keys, Function<? super F, ? extends Condition> where) {
    return Statements.select(dialect, new KeyQuery<>(keys).where(where).selection);
  }

  @Override
  protected KeyQuery<M, F> with(Selection<M, F> next) {
    return new KeyQuery<>(next);
  }
}
