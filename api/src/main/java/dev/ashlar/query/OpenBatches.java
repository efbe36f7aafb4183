/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a select gives that stays open meanwhile; it is run when the first row is asked for. */
final class OpenBatches<X extends @Nullable Object, T extends @Nullable Object>
    implements Batches<T> {

  private final Streamed<X, T> query;
  private final QueryRunner runner;
  private final Throwable place;
  private @Nullable OpenRows<X> open;

  /**
   * Of a query.
   *
   * @param place where it was asked for
   */
  OpenBatches(Streamed<X, T> query, Throwable place) {
    this.query = query;
    this.runner = query.base().runner();
    this.place = place;
  }

  @Override
  public void requireUsable() {
    if (open != null) {
      open.requireUsable();
    }
  }

  @Override
  public List<T> next(int most, boolean isFull) {
    OpenRows<X> rows = open == null ? opened() : open;
    List<X> read = rows.read(most);
    boolean isMore = !read.isEmpty();
    while (isMore && read.size() < most && (isFull || query.loads())) {
      List<X> more = rows.read(most - read.size());
      read.addAll(more);
      isMore = !more.isEmpty();
    }
    List<T> results =
        query.loads() && !read.isEmpty()
            ? rows.beside(beside -> query.results(beside, read))
            : query.results(runner, read);
    if (!isMore) {
      rows.close();
    }
    return results;
  }

  private OpenRows<X> opened() {
    OpenRows<X> rows =
        runner.open(StatementText.of(runner.dialect(), query.select()), query.mapper(), place);
    open = rows;
    return rows;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }
}
