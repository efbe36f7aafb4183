/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.RelatedRows;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.Source;
import org.jspecify.annotations.Nullable;

/**
 * The rows on the other side of a to-many relation, as the root of a select of their own.
 *
 * @param root the table to select from: that of the rows, or the pivot table
 * @param own its columns with the key of the row that they belong to
 * @param fields the fields of the rows
 */
record OpenRelation<F extends Fields<?, F>>(Source root, KeyColumns own, F fields) {

  /**
   * Opens a relation of the row at this place; each time it is a place of its own.
   *
   * @param target fields of the related model, of any place
   */
  static <F extends Fields<?, F>> OpenRelation<F> of(
      Source parent, ModelRelation relation, F target) {
    String path = parent.path() + "." + relation.member();
    RelationReader reader = RelationReader.of(relation);
    Source root = reader.root(parent, path);
    return new OpenRelation<>(root, reader.own(parent, root), target.at(reader.rows(parent, root)));
  }

  /**
   * The live rows of the relation.
   *
   * @param key the columns around it that they point at
   * @param condition what they fulfil besides; null for nothing
   */
  RelatedRows rows(KeyColumns key, @Nullable Predicate condition) {
    Predicate live = Visibility.LIVE.narrow(fields.source, null);
    return new RelatedRows(root, Junction.all(own.eq(key), live, condition));
  }
}
