/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Many;
import java.util.List;
import java.util.function.Supplier;

/**
 * A {@code Many} whose rows are paired with those of the model in a table of its own.
 *
 * @param pivot the table of pairs
 * @param ownColumns its columns with the model's key
 * @param otherColumns its columns with the target's key
 */
public record PivotRelation(
    String member,
    Supplier<? extends ModelTable<?>> targets,
    String pivot,
    List<String> ownColumns,
    List<String> otherColumns)
    implements ModelRelation {

  public PivotRelation {
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
      ModelColumn key = owner.keys().get(i);
      hideLike(key, table.key("", ownColumns.get(i), key.type()));
    }
    for (int i = 0; i < otherColumns.size(); i++) {
      ModelColumn key = target().keys().get(i);
      hideLike(key, table.column("", otherColumns.get(i), key.type()));
    }
    return table.build();
  }

  private static void hideLike(ModelColumn key, ModelTableBuilder<?> table) {
    if (key.sensitive()) {
      table.sensitive();
    }
  }

  /** The columns of the pivot table that hold the model's key. */
  public List<ModelColumn> own(ModelTable<?> pivotTable) {
    return pivotTable.columns().subList(0, ownColumns.size());
  }

  /** The columns of the pivot table that hold the target's key. */
  public List<ModelColumn> other(ModelTable<?> pivotTable) {
    return pivotTable.columns().subList(ownColumns.size(), pivotTable.columns().size());
  }

  @Override
  public boolean changesTarget() {
    return false;
  }

  @Override
  public Object handle(List<?> rows) {
    return Many.of(rows);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pivot(this);
  }
}
