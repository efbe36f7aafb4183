/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.relation;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import java.util.Optional;

/**
 * A relation of a model: what generated classes know of it.
 *
 * @param number its place among the relations, from 0
 * @param mapping the mapping
 * @param column the foreign key, where it is on this side
 * @param pivot the pivot table, where there is one, as this side sees it
 * @param tie how its rows are tied to this one
 * @param firstStage what a draft of the target starts as
 */
public record PlannedRelation(
    int number,
    RelationMapping mapping,
    Optional<ReferenceColumn> column,
    Optional<PlannedPivot> pivot,
    Tie tie,
    ClassName firstStage) {

  /** How rows are tied to the row of this model. */
  public enum Tie {
    /** By a row of a pivot table. */
    LINKED,
    /** By a foreign key that may be empty. */
    OPTIONAL,
    /** By a foreign key that is never empty. */
    REQUIRED
  }

  /** The component. */
  public String name() {
    return mapping.name();
  }

  /** The model that it points at. */
  public ClassName target() {
    return (ClassName) mapping.target();
  }

  /** The names of the target's classes. */
  public GeneratedNames names() {
    return GeneratedNames.of(target());
  }

  /** How it is held. */
  public RelationMapping.Handle handle() {
    return mapping.handle();
  }
}
