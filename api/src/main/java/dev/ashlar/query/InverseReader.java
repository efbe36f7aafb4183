/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows that point back. */
final class InverseReader extends RelationReader {

  private final InverseRelation relation;

  InverseReader(InverseRelation relation) {
    super(relation);
    this.relation = relation;
  }

  @Override
  IncludedRows all() {
    return IncludedRows.live(relation.target(), relation.backColumns());
  }

  @Override
  KeyColumns own(Source parent, Source root) {
    return KeyColumns.of(root, relation.backColumns());
  }

  @Override
  <M, T> Edge<M, T> edge(
      Loader loader,
      ModelTable<M> table,
      List<M> rows,
      IncludedRelation included,
      ModelTable<T> target) {
    return new Edge<>(
        included.rows(),
        table,
        Loader.keys(table, rows),
        row -> target.read(row, 1),
        read -> handles(table, target, loader.further(target, read, included)));
  }

  private <M, T> Function<M, @Nullable Object> handles(
      ModelTable<M> table, ModelTable<T> target, List<T> rows) {
    Groups<T> groups = new Groups<>();
    int back = relation.backNumber();
    for (T row : rows) {
      Ref<?> owner = (Ref<?>) Objects.requireNonNull(target.handle(row, back));
      groups.add(Keys.equatable(table, owner.key()), row);
    }
    return row -> relation.handle(groups.of(Keys.equatable(table, table.keyOf(row))));
  }
}
