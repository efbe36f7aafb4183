/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Many;
import java.util.List;

/**
 * A {@code Many} whose rows are paired with those of the model in a table of its own.
 *
 * @param pivot the table of pairs
 * @param ownColumns its columns with the model's key
 * @param otherColumns its columns with the target's key
 */
public record PivotRelation(
    ModelTable<?> owner,
    int number,
    String member,
    String pivot,
    List<String> ownColumns,
    List<String> otherColumns)
    implements ModelRelation {

  public PivotRelation {
    ownColumns = List.copyOf(ownColumns);
    otherColumns = List.copyOf(otherColumns);
  }

  /** The table of pairs as seen from this side: the columns of its own key, then the others. */
  public ModelTable<?> pairs() {
    return owner.pivot(this);
  }

  /** Makes the table that {@link #pairs} gives. */
  ModelTable<?> newPivot() {
    TableParts parts = new TableParts();
    add(parts, ownColumns, owner.keys());
    for (int ordinal = 0; ordinal < ownColumns.size(); ordinal++) {
      parts.keyOrdinals.add(ordinal);
    }
    add(parts, otherColumns, target().keys());
    return new ModelTable<>(owner.model(), pivot, parts);
  }

  private static void add(TableParts parts, List<String> names, List<ModelColumn> keys) {
    for (int i = 0; i < names.size(); i++) {
      parts.addOfPair(names.get(i), keys.get(i).type(), keys.get(i).sensitive());
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
