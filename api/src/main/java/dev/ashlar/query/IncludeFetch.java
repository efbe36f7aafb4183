/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the select of an included relation: once, or where no parameter takes all keys, once per
 * 1,000.
 */
final class IncludeFetch {

  private IncludeFetch() {}

  /**
   * The rows that belong to these keys, those of each key in their order.
   *
   * @param keyed the table that the keys are of
   */
  static <T> List<T> run(
      QueryRunner runner,
      IncludedRows rows,
      ModelTable<?> keyed,
      Collection<Object> keys,
      RowMapper<? extends T> mapper) {
    if (rows.isNone()) {
      return List.of();
    }
    Dialect dialect = runner.dialect();
    QueryRunner about = runner.about(rows.target().table());
    int chunk =
        takesArray(dialect, rows)
            ? Parameters.MOST_IN_ARRAY
            : Parameters.MOST / rows.own().columns().size();
    List<List<Bind>> binds = binds(keyed, keys.size() > chunk ? distinct(keyed, keys) : keys);
    List<T> all = new ArrayList<>();
    for (int from = 0; from < binds.size(); from += chunk) {
      List<List<Bind>> some = binds.subList(from, Math.min(binds.size(), from + chunk));
      BoundStatement select = select(dialect, rows, some);
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

  /** The select of the rows that belong to these keys. */
  static BoundStatement select(Dialect dialect, IncludedRows rows, List<List<Bind>> keys) {
    Predicate tie =
        takesArray(dialect, rows) ? inArray(rows.own().first(), keys) : rows.own().in(keys);
    return StatementText.of(dialect, IncludeStatement.of(rows, tie));
  }

  private static boolean takesArray(Dialect dialect, IncludedRows rows) {
    return rows.own().isSingle() && dialect.capabilities().contains(Capability.ARRAY_PARAMETER);
  }

  private static Predicate inArray(Column own, List<List<Bind>> keys) {
    List<Bind> values = new ArrayList<>(keys.size());
    keys.forEach(key -> values.add(key.get(0)));
    return Comparison.of(Operator.EQ_ANY, own, Parameters.of(Bind.array(values)));
  }

  private static List<List<Bind>> binds(ModelTable<?> keyed, Collection<Object> keys) {
    List<List<Bind>> binds = new ArrayList<>(keys.size());
    for (Object key : keys) {
      binds.add(keyed.bindKey(key));
    }
    return binds;
  }
}
