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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the select of an included relation: once, or where no parameter takes all keys, once per
 * 1,000.
 */
final class IncludeFetch {

  private IncludeFetch() {}

  /** The rows of an edge, those of each key in their order. */
  static <T> List<T> run(QueryRunner runner, Edge<?, T> edge) {
    IncludedRows rows = edge.rows();
    Collection<Object> keys = edge.keys();
    QueryRunner about = runner.about(rows.target().table());
    int chunk = chunk(runner.dialect(), rows);
    List<List<Bind>> binds =
        binds(edge.keyed(), keys.size() > chunk ? distinct(edge.keyed(), keys) : keys);
    List<T> all = new ArrayList<>();
    for (int from = 0; from < binds.size(); from += chunk) {
      List<List<Bind>> some = binds.subList(from, Math.min(binds.size(), from + chunk));
      BoundStatement select = select(runner.dialect(), rows, some);
      if (some.size() == binds.size()) {
        return about.list(select, edge.mapper());
      }
      all.addAll(about.list(select, edge.mapper()));
    }
    return all;
  }

  /** Whether the edges of some rows can be asked for at once, by a statement for each. */
  static boolean goTogether(Dialect dialect, List<? extends Edge<?, ?>> edges) {
    int asked = 0;
    for (Edge<?, ?> edge : edges) {
      asked += edge.isNone() ? 0 : 1;
      if (edge.keys().size() > chunk(dialect, edge.rows())) {
        return false;
      }
    }
    return asked > 1 && dialect.capabilities().contains(Capability.SELECTS_TOGETHER);
  }

  /** The rows of each edge, where all of them go together. */
  static List<List<?>> together(QueryRunner runner, List<? extends Edge<?, ?>> edges) {
    List<QueryRunner.Select> selects = new ArrayList<>(edges.size());
    for (Edge<?, ?> edge : edges) {
      if (!edge.isNone()) {
        BoundStatement text =
            select(runner.dialect(), edge.rows(), binds(edge.keyed(), edge.keys()));
        selects.add(new QueryRunner.Select(text, edge.mapper(), edge.rows().target().table()));
      }
    }
    Iterator<List<?>> answers = runner.lists(selects).iterator();
    List<List<?>> all = new ArrayList<>(edges.size());
    for (Edge<?, ?> edge : edges) {
      all.add(edge.isNone() ? List.of() : answers.next());
    }
    return all;
  }

  private static int chunk(Dialect dialect, IncludedRows rows) {
    return takesArray(dialect, rows)
        ? Parameters.MOST_IN_ARRAY
        : Parameters.MOST / rows.own().columns().size();
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
