/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.database.Session;
import dev.ashlar.table.ModelTable;
import dev.ashlar.value.Moment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is inserted along with a draft, by the number of the relation: targets before it, and rows
 * that point at it or are paired with it after it.
 */
final class NestedDrafts<M> {

  private final Draft<M> draft;
  private final ModelTable<M> table;
  private final Map<Integer, DraftedTarget<?>> targets = new TreeMap<>();
  private final Set<Integer> parents = new TreeSet<>();
  private final Map<Integer, RelatedSteps<?>> rows = new TreeMap<>();
  private int parentNumber = -1;

  NestedDrafts(Draft<M> draft) {
    this.draft = draft;
    table = draft.table();
  }

  void forget(int relation) {
    targets.remove(relation);
    parents.remove(relation);
  }

  void target(int relation, DraftedTarget<?> target) {
    forget(relation);
    targets.put(relation, target);
  }

  void parent(int relation) {
    forget(relation);
    parents.add(relation);
  }

  <T> void row(int relation, Draft<T> row) {
    RelatedSteps<T> only = new RelatedSteps<>(table, relation, row::mapper);
    only.create(row);
    rows.put(relation, only);
  }

  @SuppressWarnings("unchecked") // a relation has rows of one model
  <T> RelatedSteps<T> rows(int relation, DraftStart<?, T> drafts) {
    return (RelatedSteps<T>)
        rows.computeIfAbsent(relation, number -> new RelatedSteps<>(table, number, drafts::mapper));
  }

  /** Whether one statement will do. */
  boolean isEmpty() {
    return targets.isEmpty() && parents.isEmpty() && rows.isEmpty();
  }

  void previewTargets() {
    requireParent();
    targets.forEach((relation, target) -> draft.relate(relation, target.preview()));
  }

  /** Points the reference at the row around, for the next insert; false if it does not ask to. */
  boolean acceptParent(int relation, Ref<?> parent) {
    if (!parents.contains(relation)) {
      return false;
    }
    draft.relate(relation, parent);
    parentNumber = relation;
    return true;
  }

  /** Inserts what goes before, the row, and what goes after; the row then has what was inserted. */
  M insert(Session session, Moment now, Function<? super Session, ? extends M> insertRow) {
    requireParent();
    parentNumber = -1;
    @Nullable Object[] handles = new @Nullable Object[table.relations().size()];
    targets.forEach(
        (relation, target) -> {
          Ref<?> reference = target.insert(session, now);
          draft.relate(relation, reference);
          handles[relation] = reference;
        });
    M row = insertRow.apply(session);
    for (RelatedSteps<?> each : rows.values()) {
      List<?> related = each.insert(session, table.keyOf(row), now);
      handles[each.relation()] = each.modelRelation().handle(related);
    }
    return table.with(row, handles);
  }

  private void requireParent() {
    for (int relation : parents) {
      if (relation != parentNumber) {
        String member = table.relation(relation).member();
        throw new IllegalStateException(
            "%1$s.%2$s waits for the row around this draft, but there is none that it points at. Call %2$sIsParent() only in a draft that is nested in the other side of %1$s.%2$s; else name the row by %2$s(..), %2$sId(..) or %2$sNew(..)."
                .formatted(table.modelName(), member));
      }
    }
  }
}
