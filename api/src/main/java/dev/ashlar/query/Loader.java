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
    List<LoadedRelation<M>> loaded = new ArrayList<>(includes.list().size());
    for (IncludedRelation included : includes.list()) {
      loaded.add(new LoadedRelation<>(included.number(), handles(table, rows, included)));
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

  private <M> Function<M, @Nullable Object> handles(
      ModelTable<M> table, List<M> rows, IncludedRelation included) {
    ModelRelation relation = included.relation();
    return RelationReader.of(relation).handles(this, table, rows, included, relation.target());
  }

  /** The rows that a pivot table pairs with these, each read once. */
  <M, T> Groups<T> paired(
      ModelTable<M> table, List<M> rows, IncludedRelation included, ModelTable<T> target) {
    Pairs<T> pairs = new Pairs<>(table, target);
    IncludeFetch.run(runner, included.rows(), table, keys(table, rows), pairs);
    return included.further().isEmpty()
        ? pairs.groups()
        : pairs.groups(distinct -> load(target, distinct, included.further()));
  }

  /**
   * The rows of an included relation, with what they load further.
   *
   * @param keyed the table that the keys are of
   */
  <T> List<T> fetch(
      IncludedRelation included,
      ModelTable<T> target,
      ModelTable<?> keyed,
      Collection<Object> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<T> rows =
        IncludeFetch.run(runner, included.rows(), keyed, keys, row -> target.read(row, 1));
    return load(target, rows, included.further());
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
