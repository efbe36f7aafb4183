/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.table.Link;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relations to load for rows of one table, each once; immutable. */
record IncludedRelations(List<IncludedRelation> list) {

  static final IncludedRelations NONE = new IncludedRelations(List.of());

  IncludedRelations {
    list = List.copyOf(list);
  }

  /**
   * What an include says, seen from this place on. Relations on the way from there are loaded too.
   *
   * @throws IllegalArgumentException when it names no relation
   * @throws FieldOutOfScope when it does not begin at this place
   */
  static IncludedRelations of(Source base, @Nullable Include include) {
    if (include == null) {
      throw new IllegalArgumentException("An include was null. Leave the call of include(..) out.");
    }
    if (include instanceof ToMany<?> many) {
      return path(base, many.parent(), new IncludedRelations(List.of(many.included())));
    }
    Source end = ((Fields<?, ?>) include).source;
    if (end.equals(base)) {
      throw new IllegalArgumentException(
          "include(..) got %s itself. Name one of its relations.".formatted(base.path()));
    }
    return path(base, end, IncludedRelations.NONE);
  }

  private static IncludedRelations path(Source base, Source end, IncludedRelations further) {
    if (end.equals(base)) {
      return further;
    }
    Source parent = end.parent();
    Link link = end.link();
    if (parent == null || link == null) {
      throw new FieldOutOfScope(
          "%s belongs to another query and cannot be included from %s. Reach relations through the parameter of this call's own lambda."
              .formatted(end.path(), base.path()));
    }
    ModelTable<?> owner = parent.table();
    ModelRelation relation = owner.relation(owner.relationNumber(link.member()));
    IncludedRelation included =
        IncludedRelation.toOne(owner, relation, IncludedSource.further(end).and(further));
    return path(base, parent, new IncludedRelations(List.of(included)));
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  IncludedRelations and(IncludedRelations more) {
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    List<IncludedRelation> all = new ArrayList<>(list);
    for (IncludedRelation each : more.list) {
      int same = indexOf(each.relation());
      if (same < 0) {
        all.add(each);
      } else {
        all.set(same, all.get(same).and(each));
      }
    }
    return new IncludedRelations(all);
  }

  private int indexOf(ModelRelation relation) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
