/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
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
    String own = Naming.singular(owner.name());
    return new PlannedPivot(
        Names.fit(Naming.pivot(owner.name(), relation.name())),
        columns(own, mappings.keyOf(owner)),
        columns(other(owner, relation, own), mappings.targetKey(relation)));
  }

  /** Where both ends are rows of one model, the relation's own name tells them apart. */
  private static String other(ModelMapping owner, RelationMapping relation, String own) {
    boolean isSelf = relation.target().equals(owner.type());
    String target = ((ClassName) relation.target()).simpleName();
    String other = Naming.singular(isSelf ? relation.name() : target);
    return Naming.column(other).equals(Naming.column(own)) ? "other_" + own : other;
  }

  private static List<String> columns(String end, List<KeyColumn> key) {
    return key.size() == 1
        ? List.of(Naming.foreignKey(end))
        : key.stream().map(column -> Naming.foreignKey(end, column.column())).toList();
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
