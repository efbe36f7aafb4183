/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.query.ModelRelation;
import dev.ashlar.query.ModelTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that come to one relation of a row that was just inserted. */
final class NestedRows<T> {

  /** A row to insert, or one that is there. */
  private record Item<T>(@Nullable Draft<T> draft, @Nullable Ref<T> ref) {}

  private final int relation;
  private final Function<? super Session, ? extends Mapper<T, ?>> mapper;
  private final List<Item<T>> items = new ArrayList<>();

  NestedRows(int relation, Function<? super Session, ? extends Mapper<T, ?>> mapper) {
    this.relation = relation;
    this.mapper = mapper;
  }

  int relation() {
    return relation;
  }

  void create(Draft<T> draft) {
    items.add(new Item<>(draft, null));
  }

  void connect(Ref<T> ref) {
    items.add(new Item<>(null, ref));
  }

  /** Writes them, and gives the loaded handle of the row that they came to. */
  <M> Object insert(Session session, ModelTable<M> owner, M row) {
    Mapper<T, ?> rows = mapper.apply(session);
    ModelRelation edge = owner.relation(relation);
    Object key = owner.keyOf(row);
    if (edge instanceof ModelRelation.Paired paired) {
      return Many.of(pair(rows, paired, owner, key));
    }
    ModelRelation.PointedAt pointed = (ModelRelation.PointedAt) edge;
    List<T> pointing = point(rows, pointed, owner, key);
    return pointed.single() ? One.of(pointing.get(0)) : Many.of(pointing);
  }

  private List<T> point(
      Mapper<T, ?> rows, ModelRelation.PointedAt edge, ModelTable<?> owner, Object key) {
    List<T> all = new ArrayList<>(items.size());
    for (Item<T> item : items) {
      if (item.draft() != null) {
        acceptParent(item.draft(), edge, owner, key);
        all.add(rows.insert(item.draft()));
      } else if (item.ref() != null) {
        all.add(rows.reattach(item.ref(), edge.back().ordinal(), owner.bindKey(key)));
      }
    }
    return all;
  }

  private void acceptParent(
      Draft<T> draft, ModelRelation.PointedAt edge, ModelTable<?> owner, Object key) {
    NestedDrafts<T> nested = draft.nested();
    if (nested == null || !nested.acceptParent(edge.backNumber(), Ref.of(owner.model(), key))) {
      throw new IllegalArgumentException(
          "%s.%s of a draft nested in %s must be the row around it. Call %sIsParent() in the nested draft."
              .formatted(
                  draft.table().modelName(), edge.mappedBy(), owner.label(edge), edge.mappedBy()));
    }
  }

  /** New rows first, then all pairs as one batch, which leaves connected rows to be read. */
  private List<T> pair(
      Mapper<T, ?> rows, ModelRelation.Paired edge, ModelTable<?> owner, Object key) {
    List<@Nullable T> created = new ArrayList<>(items.size());
    List<Object> keys = new ArrayList<>(items.size());
    for (Item<T> item : items) {
      T row = item.draft() == null ? null : rows.insert(item.draft());
      created.add(row);
      keys.add(row != null ? rows.table().keyOf(row) : keyOf(item));
    }
    PairedRows<T> paired = rows.pairedRows();
    paired.insert(edge.pivotOf(owner), owner.bindKey(key), keys);
    return paired.complete(created, keys);
  }

  private Object keyOf(Item<T> item) {
    Ref<T> ref = item.ref();
    if (ref == null) {
      throw new IllegalStateException("A nested row is neither new nor connected.");
    }
    return ref.key();
  }
}
