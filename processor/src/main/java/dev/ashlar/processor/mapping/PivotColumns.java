/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The columns of a pivot table, by the ends that they point at.
 *
 * @param own those of the side that the table stems from
 * @param other those of the relation's target
 */
public record PivotColumns(List<String> own, List<String> other) {

  /** Copies the lists. */
  public PivotColumns {
    own = List.copyOf(own);
    other = List.copyOf(other);
  }

  /** The columns for a relation, which stems from its owner and has a class as its target. */
  public static PivotColumns of(Mappings mappings, ModelMapping owner, RelationMapping relation) {
    String own = Naming.singular(owner.name());
    return new PivotColumns(
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
}
