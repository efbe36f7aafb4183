/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Action;
import dev.ashlar.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A component that is a relation.
 *
 * @param model the simple name of the model
 * @param name the component
 * @param isStated whether {@code @Relation} is there
 * @param handle the type that it is written with
 * @param target the type that it points at
 * @param isTargetKnown whether the compiler knows that type
 * @param nullable whether there may be no target
 * @param columns the columns of the foreign key that are stated; empty where they are derived
 * @param mappedBy the component of the target that owns the key or the pivot table; empty where
 *     this side owns it
 * @param onDelete what happens here when the target goes; empty where not stated
 * @param onUpdate what happens here when the target's key changes; empty where not stated
 * @param unique whether no two rows may point at the same target
 * @param isKey whether it is the primary key, or a part of it
 * @param index whether the key is indexed
 * @param columnAnnotations annotations of columns that stand on it, by simple name
 * @param origin where it is declared
 */
public record RelationMapping(
    String model,
    String name,
    boolean isStated,
    Handle handle,
    TypeName target,
    boolean isTargetKnown,
    boolean nullable,
    List<String> columns,
    String mappedBy,
    Optional<Action> onDelete,
    Optional<Action> onUpdate,
    boolean unique,
    boolean isKey,
    boolean index,
    List<String> columnAnnotations,
    Origin origin)
    implements MemberMapping {

  /** Copies the lists. */
  public RelationMapping {
    columns = List.copyOf(columns);
    columnAnnotations = List.copyOf(columnAnnotations);
  }

  /** How a relation is held. */
  public enum Handle {
    /** {@code Ref<T>}: a key of the target. */
    REF,
    /** {@code One<T>}: at most one row over there. */
    ONE,
    /** {@code Many<T>}: any number of rows over there. */
    MANY,
    /** Something else under {@code @Relation}, which a rule refuses. */
    OTHER
  }

  @Override
  public <R> R either(Function<ColumnMapping, R> column, Function<RelationMapping, R> relation) {
    return relation.apply(this);
  }

  @Override
  public String label() {
    return model + "." + name;
  }

  @Override
  public RelationMapping asUnusable() {
    return new RelationMapping(
        model,
        name,
        isStated,
        Handle.OTHER,
        target,
        false,
        nullable,
        columns,
        mappedBy,
        onDelete,
        onUpdate,
        unique,
        isKey,
        index,
        columnAnnotations,
        origin);
  }

  @Override
  public RelationMapping faded() {
    return new RelationMapping(
        model,
        name,
        isStated,
        handle,
        target,
        isTargetKnown,
        false,
        columns,
        mappedBy,
        onDelete,
        onUpdate,
        unique,
        isKey,
        index,
        columnAnnotations,
        origin);
  }

  @Override
  public boolean isTypeKnown() {
    return isTargetKnown;
  }

  @Override
  public boolean isUsable() {
    return isTargetKnown && handle != Handle.OTHER;
  }

  /**
   * The name of a column of the foreign key, stated or derived.
   *
   * @param part its place among the columns of the target's key, from 0
   * @param key the columns of the target's key
   */
  public String column(int part, List<KeyColumn> key) {
    if (part < columns.size()) {
      return columns.get(part);
    }
    return key.size() == 1
        ? Naming.foreignKey(name)
        : Naming.foreignKey(name, key.get(part).column());
  }

  /** What happens to its row when the row that it points at is deleted, stated or not. */
  public Action deletes() {
    return onDelete.orElse(nullable ? Action.SET_NULL : Action.RESTRICT);
  }

  /** Whether this side holds the foreign key. */
  public boolean ownsKey() {
    return handle == Handle.REF;
  }

  /** Whether its keys are in a pivot table, which stems from this side. */
  public boolean ownsPivot() {
    return handle == Handle.MANY && mappedBy.isBlank();
  }

  /** The target as users write it. */
  public String targetName() {
    return target.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+", "");
  }
}
