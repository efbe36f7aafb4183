/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a model by their keys: in which order a database gives rows back is not promised. */
final class RowsByKey<M> {

  private final ModelTable<M> table;
  private final Map<List<Bind>, M> rows = new HashMap<>();

  private RowsByKey(ModelTable<M> table) {
    this.table = table;
  }

  /** The rows in the order of their keys, which must be there. */
  static <M> List<M> inOrder(ModelTable<M> table, List<M> rows, List<List<Bind>> keys) {
    return areInOrder(table, rows, keys) ? rows : of(table, rows).inOrder(keys);
  }

  /** As most databases give them, though none promises it. */
  private static <M> boolean areInOrder(ModelTable<M> table, List<M> rows, List<List<Bind>> keys) {
    if (rows.size() != keys.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).equals(table.bindKey(table.keyOf(rows.get(i))))) {
        return false;
      }
    }
    return true;
  }

  private static <M> RowsByKey<M> of(ModelTable<M> table, List<M> rows) {
    RowsByKey<M> byKey = new RowsByKey<>(table);
    for (M row : rows) {
      byKey.rows.put(Binds.written(table.bindKey(table.keyOf(row))), row);
    }
    return byKey;
  }

  private List<M> inOrder(List<List<Bind>> keys) {
    List<M> ordered = new ArrayList<>(keys.size());
    for (List<Bind> key : keys) {
      M row = rows.get(Binds.written(key));
      if (row == null) {
        throw new IllegalStateException("The insert gave no %s back.".formatted(table.label(key)));
      }
      ordered.add(row);
    }
    return ordered;
  }
}
