/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.PivotRelation;
import dev.ashlar.table.ReferenceRelation;
import dev.ashlar.table.Source;
import java.util.List;

/**
 * How the rows of one relation are read: by which select, and how they fall to the rows that they
 * belong to. There is a class for each kind of relation.
 */
abstract class RelationReader {

  private static final ModelRelation.Visitor<RelationReader> READERS =
      new ModelRelation.Visitor<>() {

        @Override
        public RelationReader reference(ReferenceRelation relation) {
          return new ReferenceReader(relation);
        }

        @Override
        public RelationReader inverse(InverseRelation relation) {
          return new InverseReader(relation);
        }

        @Override
        public RelationReader pivot(PivotRelation relation) {
          return new PivotReader(relation);
        }
      };

  private final ModelRelation relation;

  RelationReader(ModelRelation relation) {
    this.relation = relation;
  }

  /** The reader of this relation. */
  static RelationReader of(ModelRelation relation) {
    return relation.accept(READERS);
  }

  /** All of its rows, where nothing is said of them, if each belongs to one row alone. */
  abstract IncludedRows all();

  /**
   * The table that its rows are selected from, where many may belong to a row.
   *
   * @param parent the place of the row that they belong to
   * @param path what the place is called in messages
   */
  Source root(Source parent, String path) {
    return Source.root(relation.target(), path);
  }

  /** The place of the rows themselves. */
  Source rows(Source parent, Source root) {
    return root;
  }

  /** The columns of the root with the key of the row that each belongs to. */
  abstract KeyColumns own(Source parent, Source root);

  /**
   * What to ask for some rows, and how the answer falls to them.
   *
   * @param table the table of the rows
   * @param target the table of what is loaded
   */
  abstract <M, T> Edge<M, T> edge(
      Loader loader,
      ModelTable<M> table,
      List<M> rows,
      IncludedRelation included,
      ModelTable<T> target);
}
