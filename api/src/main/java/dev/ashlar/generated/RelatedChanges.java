/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.table.ModelTable;
import dev.ashlar.value.Moment;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a change does to related rows, relation by relation. */
final class RelatedChanges {

  /** Nothing, for the changes of columns only, which are the most. */
  static final RelatedChanges NONE = new RelatedChanges(Map.of());

  private final Map<Integer, RelatedSteps<?>> relations;

  private RelatedChanges(Map<Integer, RelatedSteps<?>> relations) {
    this.relations = relations;
  }

  /** Nothing yet. */
  static RelatedChanges begin() {
    return new RelatedChanges(new LinkedHashMap<>());
  }

  @SuppressWarnings("unchecked") // a relation has rows of one model
  <T> RelatedSteps<T> steps(ModelTable<?> table, int relation, DraftStart<?, T> drafts) {
    return (RelatedSteps<T>)
        relations.computeIfAbsent(
            relation, number -> new RelatedSteps<>(table, number, drafts::mapper));
  }

  /** Whether it does nothing: a verb was said of no relation. */
  boolean isEmpty() {
    if (this == NONE) {
      return true;
    }
    for (RelatedSteps<?> each : relations.values()) {
      if (!each.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Refuses what is said of a relation.
   *
   * @param verb {@code "updateMany"}
   * @throws IllegalArgumentException when there is something
   */
  void requireNone(String verb) {
    if (this == NONE) {
      return;
    }
    for (RelatedSteps<?> each : relations.values()) {
      if (!each.isEmpty()) {
        throw new IllegalArgumentException(
            "%s changes columns only, and this change is of %s as well. Change related rows by update(..), for one row at a time."
                .formatted(verb, each.label()));
      }
    }
  }

  /** Writes it for the row with this key. */
  void write(Session session, Object key, Moment now) {
    relations.values().forEach(each -> each.write(session, key, now));
  }

  /** Whether it may change rows of this table. */
  boolean touch(ModelTable<?> table) {
    return relations.values().stream()
        .map(RelatedSteps::modelRelation)
        .anyMatch(edge -> edge.changesTarget() && edge.target().equals(table));
  }
}
