/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query gives that has a limit, so that it can be read at once. */
final class ListBatch<X extends @Nullable Object, T extends @Nullable Object>
    implements Batches<T> {

  private final Streamed<X, T> query;
  private final QueryRunner runner;
  private @Nullable List<T> rest;

  ListBatch(Streamed<X, T> query) {
    this.query = query;
    this.runner = query.base().runner();
  }

  @Override
  public void requireUsable() {
    runner.requireUsable();
  }

  @Override
  public List<T> next(int most, boolean isFull) {
    List<T> all = rest == null ? read() : rest;
    int taken = Math.min(most, all.size());
    rest = all.subList(taken, all.size());
    return all.subList(0, taken);
  }

  private List<T> read() {
    BoundStatement select = StatementText.of(runner.dialect(), query.select());
    return query.loads()
        ? runner.together(each -> query.results(each, each.list(select, query.mapper())))
        : query.results(runner, runner.list(select, query.mapper()));
  }

  @Override
  public void close() {
    rest = List.of();
  }
}
