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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the select of an edge: once, or where no parameter takes all keys, once per 1,000. */
final class EdgeFetch {

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
    boolean array = dialect.capabilities().contains(Capability.ARRAY_PARAMETER);
    int chunk = array ? BoundValues.MOST_IN_ARRAY : BoundValues.MOST_PARAMETERS;
    List<Bind> binds = binds(keyed, keys.size() > chunk ? distinct(keyed, keys) : keys);
    List<T> all = new ArrayList<>();
    for (int from = 0; from < binds.size(); from += chunk) {
      List<Bind> some = binds.subList(from, Math.min(binds.size(), from + chunk));
      BoundStatement select =
          array
              ? EdgeStatement.of(dialect, rows, Operator.EQ_ANY, List.of(Bind.array(some)))
              : EdgeStatement.of(dialect, rows, Operator.IN, some);
      if (some.size() == binds.size()) {
        return about.list(select, mapper);
      }
      all.addAll(about.list(select, mapper));
    }
    return all;
  }

  /** One key in two chunks would give its rows twice. */
  private static Collection<Object> distinct(ModelTable<?> keyed, Collection<Object> keys) {
    Map<Object, Object> distinct = new LinkedHashMap<>();
    keys.forEach(key -> distinct.putIfAbsent(Keys.equatable(keyed, key), key));
    return distinct.values();
  }

  private static List<Bind> binds(ModelTable<?> keyed, Collection<Object> keys) {
    List<Bind> binds = new ArrayList<>(keys.size());
    for (Object key : keys) {
      binds.add(keyed.bindKey(key));
    }
    return binds;
  }
}
