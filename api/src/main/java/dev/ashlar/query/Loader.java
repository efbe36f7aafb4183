/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads relations for rows that were read: for each included relation one statement for all rows
 * together, then copies of the rows with handles that are loaded.
 */
final class Loader {

  private final QueryRunner runner;

  private Loader(QueryRunner runner) {
    this.runner = runner;
  }

  /** For {@link MapperSupport}, which says what it does. */
  static <M, F extends Fields<M, F>> List<M> load(
      QueryRunner runner,
      F fields,
      Collection<? extends M> rows,
      Function<? super F, ? extends Include> relation) {
    IncludedRelations includes =
        IncludedRelations.of(
            fields.source,
            Arguments.present("load(..)", "a function that names a relation", relation)
                .apply(fields));
    List<M> all = new ArrayList<>(Arguments.present("load(..)", "a collection of rows", rows));
    int missing = all.indexOf(null);
    if (missing >= 0) {
      throw new IllegalArgumentException(
          "Row number %s of %s to load %s for is null. Leave it out."
              .formatted(missing + 1, all.size(), fields.source.path()));
    }
    if (all.isEmpty()) {
      runner.requireUsable();
      return all;
    }
    return runner.together(each -> load(each, fields.table, all, includes));
  }

  static <M> List<M> load(
      QueryRunner runner, ModelTable<M> table, List<M> rows, IncludedRelations includes) {
    return new Loader(runner).load(table, rows, includes);
  }

  /** Copies each row once, with the handles of all included relations. */
  private <M> List<M> load(ModelTable<M> table, List<M> rows, IncludedRelations includes) {
    if (rows.isEmpty() || includes.isEmpty()) {
      return rows;
    }
    List<Edge<M, ?>> edges = new ArrayList<>(includes.list().size());
    for (IncludedRelation included : includes.list()) {
      edges.add(edge(table, rows, included));
    }
    boolean isAtOnce = IncludeFetch.goTogether(runner.dialect(), edges);
    List<List<?>> answers = isAtOnce ? IncludeFetch.together(runner, edges) : List.of();
    List<LoadedRelation<M>> loaded = new ArrayList<>(edges.size());
    for (int i = 0; i < edges.size(); i++) {
      Edge<M, ?> edge = edges.get(i);
      loaded.add(
          new LoadedRelation<>(
              includes.list().get(i).number(),
              isAtOnce ? edge.answered(answers.get(i)) : edge.alone(runner)));
    }
    @Nullable Object[] handles = new @Nullable Object[table.relations().size()];
    List<M> copies = new ArrayList<>(rows.size());
    for (M row : rows) {
      for (int i = 0; i < loaded.size(); i++) {
        LoadedRelation<M> each = loaded.get(i);
        handles[each.number] = each.handles.apply(row);
      }
      copies.add(table.with(row, handles));
    }
    return copies;
  }

  private <M> Edge<M, ?> edge(ModelTable<M> table, List<M> rows, IncludedRelation included) {
    ModelRelation relation = included.relation();
    return RelationReader.of(relation).edge(this, table, rows, included, relation.target());
  }

  /** Rows of an included relation, with what they load further. */
  <T> List<T> further(ModelTable<T> target, List<T> rows, IncludedRelation included) {
    return load(target, rows, included.further());
  }

  /** The same of rows that a pivot table pairs with others, each loaded once. */
  <T> Groups<T> further(ModelTable<T> target, Pairs<T> pairs, IncludedRelation included) {
    return included.further().isEmpty()
        ? pairs.groups()
        : pairs.groups(distinct -> load(target, distinct, included.further()));
  }

  /** The keys of the rows, one twice where its row is there twice. */
  static <M> List<Object> keys(ModelTable<M> table, List<M> rows) {
    List<Object> keys = new ArrayList<>(rows.size());
    for (M row : rows) {
      keys.add(table.keyOf(row));
    }
    return keys;
  }

  private record LoadedRelation<M>(int number, Function<M, @Nullable Object> handles) {}
}
