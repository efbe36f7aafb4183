/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is selected of rows, of groups, or of distinct results. */
record StreamedResults<R extends @Nullable Object>(PickedRows rows)
    implements Streamed<@Nullable Object, R> {

  @Override
  public Selection<?, ?> base() {
    return rows.base();
  }

  @Override
  public SelectStatement select() {
    return rows.rows();
  }

  @Override
  public RowMapper<@Nullable Object> mapper() {
    return mapper(1);
  }

  /** Relations are loaded before anything is made of what was read. */
  @SuppressWarnings("NullAway") // a result may be null
  private RowMapper<@Nullable Object> mapper(int first) {
    if (loads()) {
      Picked picked = rows.picked();
      return row -> picked.read(row, first);
    }
    ElementReader<Object> reader = rows.picked().reader();
    return row -> reader.read(row, first);
  }

  @Override
  public boolean hasKeys() {
    return rows.grouping() == null && !rows.isDistinct() && !rows.hasWindow();
  }

  @Override
  public SelectStatement keyed(Selection<?, ?> part) {
    return rows.with(part).keyed();
  }

  @Override
  public RowMapper<@Nullable Object> keyedMapper(Consumer<? super List<Bind>> key) {
    ModelTable<?> table = base().table();
    RowMapper<@Nullable Object> mapper = mapper(table.keys().size() + 1);
    return row -> {
      key.accept(table.readKey(row));
      return mapper.map(row);
    };
  }

  @Override
  public boolean loads() {
    return !base().includes().isEmpty();
  }

  @Override
  @SuppressWarnings("unchecked") // they were made so
  public List<R> results(QueryRunner runner, List<@Nullable Object> read) {
    return loads() ? PickedLoad.made(runner, rows, read) : (List<R>) read;
  }
}
