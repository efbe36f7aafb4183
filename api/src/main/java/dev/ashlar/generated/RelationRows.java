/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.PivotRelation;
import dev.ashlar.table.ReferenceRelation;
import dev.ashlar.value.Moment;
import java.util.List;

/** The rows that one relation relates to one row, their owner, as writes of a session meet them. */
interface RelationRows<T> {

  /** Inserts new ones. */
  List<T> create(List<Draft<T>> drafts);

  /** The keys of the live ones. */
  List<List<Bind>> present();

  /**
   * Relates rows that are there; those that are related already stay so.
   *
   * @throws dev.ashlar.NotFoundException when one is deleted, or not there
   * @throws dev.ashlar.ForeignKeyViolation when one of a pivot table is not there
   */
  void add(List<List<Bind>> keys);

  /** Parts rows from the owner; those that are not related stay so. */
  void remove(List<List<Bind>> keys);

  /**
   * The rows of a relation.
   *
   * @param now the moment of all that is written
   */
  static <T> RelationRows<T> of(
      ModelRelation relation, Owner owner, Mapper<T, ?, ?, ?, ?> rows, Moment now) {
    return relation.accept(
        new ModelRelation.Visitor<>() {

          /** Its key stands in the row itself, and is set there. */
          @Override
          public RelationRows<T> reference(ReferenceRelation reference) {
            throw new IllegalStateException(
                reference.member() + " is a reference, which has no rows to write.");
          }

          @Override
          public RelationRows<T> inverse(InverseRelation inverse) {
            return new PointingRows<>(rows, inverse, owner, now);
          }

          @Override
          public RelationRows<T> pivot(PivotRelation pivot) {
            return new PairedRows<>(rows, pivot, owner, now);
          }
        });
  }

  /** Does what was said, by as few statements as possible. */
  default void become(Wanted wanted) {
    if (wanted.isExact()) {
      List<List<Bind>> present = present();
      remove(wanted.others(present));
      add(wanted.missing(present));
    } else {
      remove(wanted.disconnected());
      add(wanted.connected());
    }
  }
}
