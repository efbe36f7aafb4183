/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;

/**
 * One relation to load for rows of a table.
 *
 * @param owner the table of those rows
 * @param rows which rows to load
 * @param further what to load for the rows that it loads
 */
record IncludedRelation(
    ModelTable<?> owner, ModelRelation relation, IncludedRows rows, IncludedRelations further) {

  /** An included relation to at most one row. */
  static IncludedRelation toOne(
      ModelTable<?> owner, ModelRelation relation, IncludedRelations further) {
    return new IncludedRelation(owner, relation, RelationReader.of(relation).all(), further);
  }

  /** The number of the relation in its model. */
  int number() {
    return owner.relations().indexOf(relation);
  }

  /**
   * Both as one: what they load further is put together.
   *
   * @throws IllegalArgumentException when one of them does not load all rows, or sorts them
   */
  IncludedRelation and(IncludedRelation other) {
    if (!rows.isPlain() || !other.rows.isPlain()) {
      throw new IllegalArgumentException(
          "%s is included twice, and once with where, orderBy or limit. Say all of it in one include(..)."
              .formatted(owner.label(relation)));
    }
    return new IncludedRelation(owner, relation, rows, further.and(other.further));
  }
}
