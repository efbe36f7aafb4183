/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds live rows by many keys: by one statement for as many as a statement takes.
 *
 * @param <M> the model
 * @param <K> the type of its key, boxed
 */
final class FindByKeys<M, K> {

  private final ModelSession<M> model;

  /** The keys as they were given, by what is equal for equal keys; each once. */
  private final Map<Object, K> wanted = new LinkedHashMap<>();

  private final List<List<Bind>> bound = new ArrayList<>();

  FindByKeys(ModelSession<M> model) {
    this.model = model;
  }

  void add(K key) {
    ModelTable<M> table = model.table();
    if (wanted.putIfAbsent(Keys.equatable(table, key), key) == null) {
      bound.add(table.bindKey(key));
    }
  }

  /** The rows in the order of the keys. */
  Map<K, M> run() {
    if (bound.isEmpty()) {
      return model.unsent(StatementKind.READ, Map.of());
    }
    Map<Object, M> found = new HashMap<>();
    int most = most();
    for (int from = 0; from < bound.size(); from += most) {
      read(bound.subList(from, Math.min(bound.size(), from + most)), found);
    }
    // Rows that nobody seems to have asked for: some keys are equal for the database alone.
    boolean areStrange = !wanted.keySet().containsAll(found.keySet());
    Map<K, M> rows = new LinkedHashMap<>();
    wanted.forEach(
        (id, key) -> {
          M row = found.get(id);
          if (row == null && areStrange) {
            row = alone(key);
          }
          if (row != null) {
            rows.put(key, row);
          }
        });
    return Collections.unmodifiableMap(rows);
  }

  private @Nullable M alone(K key) {
    return model.find(model.sql().find(), model.table().bindKey(key)).orElse(null);
  }

  private int most() {
    return model.table().keys().size() == 1
            && model.dialect().capabilities().contains(Capability.ARRAY_PARAMETER)
        ? Parameters.MOST_IN_ARRAY
        : RelatedStatements.mostKeys(model.table());
  }

  private void read(List<List<Bind>> keys, Map<Object, M> found) {
    ModelTable<M> table = model.table();
    List<M> rows =
        Sessions.run(
            model.session(),
            new Fetch<>(
                model.written(KeyedStatements.live(table, keys)),
                model.rows(),
                model.purpose(StatementKind.READ)));
    for (M row : rows) {
      found.put(Keys.equatable(table, table.keyOf(row)), row);
    }
  }
}
