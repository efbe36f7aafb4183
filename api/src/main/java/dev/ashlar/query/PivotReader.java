/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.PivotRelation;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows that a pivot table pairs with others, each once. */
final class PivotReader extends RelationReader {

  private final PivotRelation relation;

  PivotReader(PivotRelation relation) {
    super(relation);
    this.relation = relation;
  }

  /** A row may belong to many, so that the pivot table tells to which. */
  @Override
  IncludedRows all() {
    throw new IllegalStateException(relation.member() + " is no path to one row.");
  }

  @Override
  Source root(Source parent, String path) {
    return Source.root(relation.pairs(), path);
  }

  @Override
  Source rows(Source parent, Source root) {
    return root.through(relation.other(relation.pairs()));
  }

  @Override
  KeyColumns own(Source parent, Source root) {
    return KeyColumns.of(root, relation.own(relation.pairs()));
  }

  @Override
  <M, T> Edge<M, T> edge(
      Loader loader,
      ModelTable<M> table,
      List<M> rows,
      IncludedRelation included,
      ModelTable<T> target) {
    Pairs<T> pairs = new Pairs<>(table, target);
    return new Edge<>(
        included.rows(),
        table,
        Loader.keys(table, rows),
        pairs,
        read -> handles(table, loader.further(target, pairs, included)));
  }

  private <M, T> Function<M, @Nullable Object> handles(ModelTable<M> table, Groups<T> groups) {
    return row -> relation.handle(groups.of(Keys.equatable(table, table.keyOf(row))));
  }
}
