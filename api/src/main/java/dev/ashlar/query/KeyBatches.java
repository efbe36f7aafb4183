/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.table.RowMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives by several statements, of which each goes on behind the last key of the one
 * before. Nothing is open between them.
 */
final class KeyBatches<X extends @Nullable Object, T extends @Nullable Object>
    implements Batches<T> {

  private final Streamed<X, T> query;
  private final QueryRunner runner;
  private final Selection<?, ?> ordered;
  private final KeyOrder order;
  private long left;
  private boolean isOver;
  private @Nullable List<Bind> last;

  KeyBatches(Streamed<X, T> query, KeyOrder order) {
    this.query = query;
    this.runner = query.base().runner();
    this.order = order;
    this.ordered = query.base().ordered(order.orders());
    Range range = ordered.range();
    this.left = range.hasLimit() ? range.limit() : Long.MAX_VALUE;
  }

  @Override
  public void requireUsable() {
    runner.requireUsable();
  }

  @Override
  public List<T> next(int most, boolean isFull) {
    long asked = Math.min(most, left);
    if (isOver || asked == 0) {
      return List.of();
    }
    Selection<?, ?> part = ordered.limit(asked);
    if (last != null) {
      part = part.offset(Range.NONE).where(order.behind(last));
    }
    BoundStatement select = StatementText.of(runner.dialect(), query.keyed(part));
    RowMapper<X> mapper = query.keyedMapper(key -> last = key);
    List<T> results =
        query.loads()
            ? runner.together(each -> query.results(each, each.list(select, mapper)))
            : query.results(runner, runner.list(select, mapper));
    left -= results.size();
    isOver = results.size() < asked;
    return results;
  }

  @Override
  public void close() {
    isOver = true;
  }
}
