/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Runs the select of an edge: once, or where no parameter takes all keys, once per 1,000. */
final class EdgeFetch {

  private static final int CHUNK = 1_000;

  private EdgeFetch() {}

  /**
   * The rows that belong to these keys, those of each key in their order.
   *
   * @param keyed the table that the keys are of
   */
  static <T> List<T> run(
      QueryRunner runner,
      EdgeRows rows,
      ModelTable<?> keyed,
      Collection<Object> keys,
      RowMapper<? extends T> mapper) {
    Dialect dialect = runner.dialect();
    QueryRunner about = runner.about(rows.target().table());
    List<Bind> binds = binds(keyed, keys);
    if (dialect.capabilities().contains(Capability.ARRAY_PARAMETER)) {
      List<Bind> array = List.of(Bind.array(binds));
      return about.list(EdgeStatement.of(dialect, rows, Operator.EQ_ANY, array), mapper);
    }
    List<T> all = new ArrayList<>();
    for (int from = 0; from < binds.size(); from += CHUNK) {
      List<Bind> some = binds.subList(from, Math.min(binds.size(), from + CHUNK));
      all.addAll(about.list(EdgeStatement.of(dialect, rows, Operator.IN, some), mapper));
    }
    return all;
  }

  private static List<Bind> binds(ModelTable<?> keyed, Collection<Object> keys) {
    List<Bind> binds = new ArrayList<>(keys.size());
    for (Object key : keys) {
      binds.add(keyed.bindKey(key));
    }
    return binds;
  }
}
