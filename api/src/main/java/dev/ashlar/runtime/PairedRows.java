/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.NotFoundException;
import dev.ashlar.query.Loader;
import dev.ashlar.query.ModelColumn;
import dev.ashlar.query.ModelTable;
import dev.ashlar.query.Statements;
import dev.ashlar.sql.dialect.Bind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a model that a pivot table relates to another row. */
record PairedRows<M>(Session session, ModelTable<M> table, Purpose purpose) {

  /** Pairs a row with the rows of these keys. */
  void insert(ModelTable<?> pivot, List<Bind> owner, List<Object> keys) {
    if (keys.isEmpty()) {
      return;
    }
    List<String> columns = pivot.columns().stream().map(ModelColumn::name).toList();
    List<List<Bind>> pairs = keys.stream().map(key -> pair(owner, table.bindKey(key))).toList();
    String sql = Statements.insert(session.environment().dialect(), pivot);
    session.run(new PairInsert(sql, columns, pairs, purpose.about(pivot)));
  }

  private static List<Bind> pair(List<Bind> owner, List<Bind> other) {
    return Stream.concat(owner.stream(), other.stream()).toList();
  }

  /** The rows with these keys; those that are not known yet are read. */
  List<M> complete(List<@Nullable M> known, List<Object> keys) {
    List<Object> missing = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (known.get(i) == null) {
        missing.add(keys.get(i));
      }
    }
    Map<Object, M> read =
        Loader.byKey(
            new StatementRunner(session, new Purpose(Purpose.Deed.READ, purpose.subject())),
            table,
            missing);
    List<M> all = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      M row = known.get(i);
      all.add(row != null ? row : connected(read, keys.get(i)));
    }
    return all;
  }

  private M connected(Map<Object, M> read, Object key) {
    M row = read.get(Loader.equatable(table, key));
    if (row == null) {
      throw new NotFoundException(
          "There is no %s%s to connect, so nothing was inserted."
              .formatted(table.isSoftDeletable() ? "live " : "", table.label(table.bindKey(key))));
    }
    return row;
  }
}
