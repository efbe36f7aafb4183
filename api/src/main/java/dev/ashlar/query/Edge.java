/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One relation of rows that were read: what is to be asked, and what becomes of the answer.
 *
 * @param rows which rows to load
 * @param keyed the table that the keys are of
 * @param keys which they belong to; nothing is asked where there are none
 * @param mapper reads what is loaded
 * @param ending makes a function that gives the handle of each row; null for an optional reference
 *     to nothing
 */
record Edge<M, T>(
    IncludedRows rows,
    ModelTable<?> keyed,
    Collection<Object> keys,
    RowMapper<T> mapper,
    Function<List<T>, Function<M, @Nullable Object>> ending) {

  /** Whether it is known that there is nothing to load. */
  boolean isNone() {
    return keys.isEmpty() || rows.isNone();
  }

  /** Asks, and gives the handle of each row. */
  Function<M, @Nullable Object> alone(QueryRunner runner) {
    return ending.apply(isNone() ? List.of() : IncludeFetch.run(runner, this));
  }

  /** The handle of each row by an answer that was read. */
  @SuppressWarnings("unchecked") // it was read by its mapper
  Function<M, @Nullable Object> answered(List<?> answer) {
    return ending.apply((List<T>) answer);
  }
}
