/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.List;
import java.util.function.Consumer;

/** Whole rows, with the relations that were asked for. */
record StreamedModels<M>(Selection<M, ?> base) implements Streamed<M, M> {

  @Override
  public SelectStatement select() {
    return base.rows();
  }

  @Override
  public RowMapper<M> mapper() {
    return base.mapper();
  }

  @Override
  public boolean hasKeys() {
    return true;
  }

  @Override
  public SelectStatement keyed(Selection<?, ?> part) {
    return part.rows();
  }

  @Override
  public RowMapper<M> keyedMapper(Consumer<? super List<Bind>> key) {
    ModelTable<M> table = base.table();
    RowMapper<M> mapper = base.mapper();
    return row -> {
      key.accept(table.readKeyOfRow(row, 1));
      return mapper.map(row);
    };
  }

  @Override
  public boolean loads() {
    return !base.includes().isEmpty();
  }

  @Override
  public List<M> results(QueryRunner runner, List<M> read) {
    return Loader.load(runner, base.table(), read, base.includes());
  }
}
