/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * One relation to load for rows of a table.
 *
 * @param owner the table of those rows
 * @param rows which rows to load
 * @param further what to load for the rows that it loads
 */
record Edge(ModelTable<?> owner, ModelRelation relation, EdgeRows rows, Edges further) {

  /** An edge to at most one row. */
  static Edge toOne(ModelTable<?> owner, ModelRelation relation, Edges further) {
    ModelTable<?> target = relation.target();
    EdgeRows rows =
        relation instanceof ModelRelation.PointedAt one
            ? EdgeRows.live(target, one.backColumns())
            : EdgeRows.all(target, target.keys());
    return new Edge(owner, relation, rows, further);
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
  Edge and(Edge other) {
    if (!rows.isPlain() || !other.rows.isPlain()) {
      throw new IllegalArgumentException(
          "%s is included twice, and once with where, orderBy or limit. Say all of it in one include(..)."
              .formatted(owner.label(relation)));
    }
    return new Edge(owner, relation, rows, further.and(other.further));
  }
}
