/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.sql.schema.Names;
import java.util.List;

/**
 * A pivot table, as one of its two sides sees it. No model stands for it.
 *
 * @param table the table
 * @param ownColumn the column that points at this side
 * @param otherColumn the column that points at the rows of the relation
 */
public record PlannedPivot(String table, String ownColumn, String otherColumn) {

  /** The pivot table of a relation, as the side sees it that the table stems from. */
  static PlannedPivot of(ModelMapping owner, RelationMapping relation) {
    String own = key(owner.name());
    return new PlannedPivot(
        Names.fit(Naming.pivot(owner.name(), relation.name())), own, other(owner, relation, own));
  }

  /** Where both ends are rows of one model, the relation's own name tells them apart. */
  private static String other(ModelMapping owner, RelationMapping relation, String own) {
    boolean isSelf = relation.target().equals(owner.type());
    String target = ((ClassName) relation.target()).simpleName();
    String other = key(isSelf ? relation.name() : target);
    return other.equals(own) ? "other_" + own : other;
  }

  private static String key(String name) {
    return Naming.foreignKey(Naming.singular(name));
  }

  /** Both columns, in the order of the primary key. */
  public List<String> columns() {
    return List.of(ownColumn, otherColumn);
  }

  /** The same table, as the other side sees it. */
  PlannedPivot reversed() {
    return new PlannedPivot(table, otherColumn, ownColumn);
  }
}
