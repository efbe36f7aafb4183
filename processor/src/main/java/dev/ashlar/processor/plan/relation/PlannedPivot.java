/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.relation;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.PivotColumns;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.sql.schema.Names;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pivot table, as one of its two sides sees it. No model stands for it.
 *
 * @param table the table
 * @param ownColumns the columns that point at this side
 * @param otherColumns the columns that point at the rows of the relation
 */
public record PlannedPivot(String table, List<String> ownColumns, List<String> otherColumns) {

  /** Copies the lists. */
  public PlannedPivot {
    ownColumns = List.copyOf(ownColumns);
    otherColumns = List.copyOf(otherColumns);
  }

  /** The pivot table of a relation, as the side sees it that the table stems from. */
  static PlannedPivot of(Mappings mappings, ModelMapping owner, RelationMapping relation) {
    PivotColumns columns = PivotColumns.of(mappings, owner, relation);
    return new PlannedPivot(
        Names.fit(Naming.pivot(owner.name(), relation.name())), columns.own(), columns.other());
  }

  /** All columns, in the order of the primary key. */
  public List<String> columns() {
    return Stream.concat(ownColumns.stream(), otherColumns.stream()).toList();
  }

  /** The same table, as the other side sees it. */
  PlannedPivot reversed() {
    return new PlannedPivot(table, otherColumns, ownColumns);
  }
}
