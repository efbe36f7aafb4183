/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.function.Supplier;

/**
 * A relation of a model, known by its number from 0 in the order of the model's relations. The
 * table of its target is asked for late, since tables refer to each other in circles.
 */
public sealed interface ModelRelation {

  /** The component of the model: {@code posts}. */
  String member();

  /** Gives the table of the related model. */
  Supplier<? extends ModelTable<?>> targets();

  /** The table of the related model. */
  default ModelTable<?> target() {
    return targets().get();
  }

  /** A {@code Ref}: the key of the target stands in the column with this ordinal. */
  record ToOne(String member, Supplier<? extends ModelTable<?>> targets, int ordinal)
      implements ModelRelation {}

  /**
   * A {@code Many}, or a {@code One}, whose rows point back.
   *
   * @param mappedBy the component of the target that points back
   * @param single whether there is at most one such row
   */
  record PointedAt(
      String member, Supplier<? extends ModelTable<?>> targets, String mappedBy, boolean single)
      implements ModelRelation {

    /** The relation of the target that points back. */
    public ToOne back() {
      return (ToOne) target().relation(backNumber());
    }

    /** The number of the relation of the target that points back. */
    public int backNumber() {
      return target().relationNumber(mappedBy);
    }
  }

  /**
   * A {@code Many} whose rows are paired with those of the model in a table of its own.
   *
   * @param pivot the table of pairs
   * @param ownColumn its column with the model's key
   * @param otherColumn its column with the target's key
   */
  record Paired(
      String member,
      Supplier<? extends ModelTable<?>> targets,
      String pivot,
      String ownColumn,
      String otherColumn)
      implements ModelRelation {

    static final int OWN = 0;
    static final int OTHER = 1;

    /** The table of pairs as seen from this side: the column of its own key, then the other. */
    public ModelTable<?> pivotOf(ModelTable<?> owner) {
      return ModelTable.of(owner.model(), pivot)
          .key("", ownColumn, owner.key().type())
          .column("", otherColumn, target().key().type())
          .build();
    }
  }
}
