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
 * @param held how it is written, and with what target
 * @param asked what its annotation says
 * @param columnAnnotations annotations of columns that stand on it, by simple name
 * @param origin where it is declared
 */
public record RelationMapping(
    String model,
    String name,
    Held held,
    Asked asked,
    List<String> columnAnnotations,
    Origin origin)
    implements MemberMapping {

  /** Copies the list. */
  public RelationMapping {
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

  /**
   * How a relation is held.
   *
   * @param target the type that it points at
   * @param isTargetKnown whether the compiler knows that type
   * @param nullable whether there may be no target
   */
  public record Held(Handle handle, TypeName target, boolean isTargetKnown, boolean nullable) {}

  /**
   * What {@code @Relation} says, and {@code @Id} beside it.
   *
   * @param isStated whether {@code @Relation} is there
   * @param columns the columns of the foreign key that are stated; empty where they are derived
   * @param mappedBy the component of the target that owns the key or the pivot table; empty where
   *     this side owns it
   * @param onDelete what happens here when the target goes; empty where not stated
   * @param onUpdate what happens here when the target's key changes; empty where not stated
   * @param unique whether no two rows may point at the same target
   * @param isKey whether it is the primary key, or a part of it
   * @param index whether the key is indexed
   */
  public record Asked(
      boolean isStated,
      List<String> columns,
      String mappedBy,
      Optional<Action> onDelete,
      Optional<Action> onUpdate,
      boolean unique,
      boolean isKey,
      boolean index) {

    /** Copies the list. */
    public Asked {
      columns = List.copyOf(columns);
    }
  }

  /** How it is written: {@code Ref}, {@code One} or {@code Many}. */
  public Handle handle() {
    return held.handle();
  }

  /** The type that it points at. */
  public TypeName target() {
    return held.target();
  }

  /** Whether the compiler knows that type. */
  public boolean isTargetKnown() {
    return held.isTargetKnown();
  }

  /** Whether there may be no target. */
  public boolean nullable() {
    return held.nullable();
  }

  /** Whether {@code @Relation} is there. */
  public boolean isStated() {
    return asked.isStated();
  }

  /** The columns of the foreign key that are stated; empty where they are derived. */
  public List<String> columns() {
    return asked.columns();
  }

  /** Whether the key is indexed. */
  public boolean index() {
    return asked.index();
  }

  /**
   * The component of the target that owns the key or the pivot table; empty where this side does.
   */
  public String mappedBy() {
    return asked.mappedBy();
  }

  /** What happens here when the target goes; empty where not stated. */
  public Optional<Action> onDelete() {
    return asked.onDelete();
  }

  /** What happens here when the target's key changes; empty where not stated. */
  public Optional<Action> onUpdate() {
    return asked.onUpdate();
  }

  /** Whether no two rows may point at the same target. */
  public boolean unique() {
    return asked.unique();
  }

  @Override
  public boolean isKey() {
    return asked.isKey();
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
    return holding(new Held(Handle.OTHER, held.target, false, held.nullable));
  }

  @Override
  public RelationMapping faded() {
    return holding(new Held(held.handle, held.target, held.isTargetKnown, false));
  }

  private RelationMapping holding(Held other) {
    return new RelationMapping(model, name, other, asked, columnAnnotations, origin);
  }

  @Override
  public boolean isTypeKnown() {
    return held.isTargetKnown;
  }

  @Override
  public boolean isUsable() {
    return held.isTargetKnown && held.handle != Handle.OTHER;
  }

  /**
   * The name of a column of the foreign key, stated or derived.
   *
   * @param part its place among the columns of the target's key, from 0
   * @param key the columns of the target's key
   */
  public String column(int part, List<KeyColumn> key) {
    if (part < asked.columns.size()) {
      return asked.columns.get(part);
    }
    return key.size() == 1
        ? Naming.foreignKey(name)
        : Naming.foreignKey(name, key.get(part).column());
  }

  /** What happens to its row when the row that it points at is deleted, stated or not. */
  public Action deletes() {
    return asked.onDelete.orElse(held.nullable ? Action.SET_NULL : Action.RESTRICT);
  }

  /** Whether this side holds the foreign key. */
  public boolean ownsKey() {
    return held.handle == Handle.REF;
  }

  /** Whether its keys are in a pivot table, which stems from this side. */
  public boolean ownsPivot() {
    return held.handle == Handle.MANY && asked.mappedBy.isBlank();
  }

  /** The target as users write it. */
  public String targetName() {
    return held.target.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+", "");
  }
}
