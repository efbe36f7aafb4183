/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import java.util.List;
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

  /**
   * A {@code Ref}: the key of the target stands in the column with this ordinal, and if it is
   * composite, in those that follow.
   */
  record ToOne(String member, Supplier<? extends ModelTable<?>> targets, int ordinal)
      implements ModelRelation {

    /** The columns of the table of the reference that hold the key. */
    List<ModelColumn> columns(ModelTable<?> table) {
      return table.columns().subList(ordinal, ordinal + target().keys().size());
    }
  }

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

    /** The columns of the target that point back. */
    public List<ModelColumn> backColumns() {
      return back().columns(target());
    }

    /** Whether the target's key has the columns that point back, so that they stay as they are. */
    public boolean isBackInKey() {
      return target().keys().contains(backColumns().get(0));
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
   * @param ownColumns its columns with the model's key
   * @param otherColumns its columns with the target's key
   */
  record Paired(
      String member,
      Supplier<? extends ModelTable<?>> targets,
      String pivot,
      List<String> ownColumns,
      List<String> otherColumns)
      implements ModelRelation {

    public Paired {
      ownColumns = List.copyOf(ownColumns);
      otherColumns = List.copyOf(otherColumns);
    }

    /** The table of pairs as seen from this side: the columns of its own key, then the others. */
    public ModelTable<?> pivotOf(ModelTable<?> owner) {
      return owner.pivot(this);
    }

    /** Makes the table that {@link #pivotOf} gives. */
    ModelTable<?> newPivot(ModelTable<?> owner) {
      ModelTableBuilder<?> table = ModelTable.of(owner.model(), pivot);
      for (int i = 0; i < ownColumns.size(); i++) {
        table.key("", ownColumns.get(i), owner.keys().get(i).type());
      }
      for (int i = 0; i < otherColumns.size(); i++) {
        table.column("", otherColumns.get(i), target().keys().get(i).type());
      }
      return table.build();
    }

    /** The columns of the pivot table that hold the model's key. */
    public List<ModelColumn> own(ModelTable<?> pivotTable) {
      return pivotTable.columns().subList(0, ownColumns.size());
    }

    /** The columns of the pivot table that hold the target's key. */
    public List<ModelColumn> other(ModelTable<?> pivotTable) {
      return pivotTable.columns().subList(ownColumns.size(), pivotTable.columns().size());
    }
  }
}
