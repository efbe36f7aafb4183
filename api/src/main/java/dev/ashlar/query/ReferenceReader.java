/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.ReferenceRelation;
import dev.ashlar.table.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the targets of references, each once. */
final class ReferenceReader extends RelationReader {

  private final ReferenceRelation relation;

  ReferenceReader(ReferenceRelation relation) {
    super(relation);
    this.relation = relation;
  }

  @Override
  IncludedRows all() {
    return IncludedRows.all(relation.target(), relation.target().keys());
  }

  @Override
  KeyColumns own(Source parent, Source root) {
    return KeyColumns.of(root);
  }

  @Override
  <M, T> Edge<M, T> edge(
      Loader loader,
      ModelTable<M> table,
      List<M> rows,
      IncludedRelation included,
      ModelTable<T> target) {
    int number = included.number();
    Map<Object, Object> keys = new LinkedHashMap<>();
    for (M row : rows) {
      if (table.handle(row, number) instanceof Ref<?> ref) {
        keys.putIfAbsent(Keys.equatable(target, ref.key()), ref.key());
      }
    }
    return new Edge<>(
        included.rows(),
        target,
        keys.values(),
        row -> target.read(row, 1),
        read -> handles(table, target, number, loader.further(target, read, included)));
  }

  private static <M, T> Function<M, @Nullable Object> handles(
      ModelTable<M> table, ModelTable<T> target, int number, List<T> rows) {
    Map<Object, Ref<T>> loaded = new HashMap<>();
    for (T row : rows) {
      Object key = target.keyOf(row);
      loaded.put(Keys.equatable(target, key), Ref.loaded(target.model(), key, row));
    }
    return row ->
        table.handle(row, number) instanceof Ref<?> ref
            ? loaded.get(Keys.equatable(target, ref.key()))
            : null;
  }
}
