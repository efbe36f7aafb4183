/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.column.Required;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.plan.relation.Stages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model and its table, whatever databases it is for.
 *
 * @param model the model
 * @param settings what it is compiled under
 * @param names the names of its classes
 * @param columns its columns, in the order of the components
 * @param keys the columns of its primary key
 * @param uniques its unique keys
 * @param relations its relations, in the order of the components
 * @param stages what a draft asks for
 */
public record ModelPlan(
    ModelMapping model,
    Settings settings,
    GeneratedNames names,
    List<PlannedColumn> columns,
    List<PlannedColumn> keys,
    List<PlannedUnique> uniques,
    List<PlannedRelation> relations,
    Stages stages) {

  /** Copies the lists. */
  public ModelPlan {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
    uniques = List.copyOf(uniques);
    relations = List.copyOf(relations);
  }

  /** Whether the primary key has several components, so that a record of its own holds it. */
  public boolean hasCompositeKey() {
    return model.hasCompositeKey();
  }

  /** Whether code of the program's may refuse what is stored, when a row becomes a model. */
  public boolean runsCode() {
    return model.shape().runsCode()
        || columns.stream().anyMatch(column -> column.value().runsCode());
  }

  /** The Java type of the primary key. */
  public TypeName keyType() {
    return hasCompositeKey() ? names.key() : keys.get(0).held();
  }

  /** Whether the database makes the primary key. */
  public boolean hasIdentity() {
    return keys.get(0).isIdentity();
  }

  /**
   * The first column of this component; empty for an inverse relation and for what could not be
   * mapped.
   */
  public Optional<PlannedColumn> column(MemberMapping member) {
    return columns(member.name()).stream().findFirst();
  }

  /** The columns of this component: several where its target has a composite key. */
  public List<PlannedColumn> columns(String member) {
    return columns.stream().filter(column -> column.member().equals(member)).toList();
  }

  /** The columns of this relation: none where its key is not on this side. */
  public List<ReferenceColumn> references(String member) {
    return columns(member).stream()
        .flatMap(column -> column.either(own -> Stream.<ReferenceColumn>empty(), Stream::of))
        .toList();
  }

  /** The column in this role, where there is one. */
  public Optional<PlannedColumn> column(Role role) {
    return columns.stream().filter(column -> column.is(role)).findFirst();
  }

  /**
   * The columns in the order in which inserts name and drafts bind them: a key that the database
   * makes is last.
   */
  public List<PlannedColumn> insertOrder() {
    return Stream.concat(
            columns.stream().filter(column -> !column.isIdentity()),
            columns.stream().filter(PlannedColumn::isIdentity))
        .toList();
  }

  /** Whether a draft must be given this embedded record. */
  public boolean isRequired(EmbeddedMapping embedded) {
    return Required.is(model, embedded);
  }

  /** The columns of an embedded record, also of those that it holds. */
  public List<PlannedColumn> columns(EmbeddedMapping embedded) {
    return columns.stream().filter(column -> embedded.holds(column.member())).toList();
  }

  /** The columns that an update may change, of each component the first. */
  public List<PlannedColumn> changeable() {
    return columns.stream().filter(column -> column.isFirst() && column.isUpdatable()).toList();
  }

  /** The relation of this component; empty for a column and for what could not be mapped. */
  public Optional<PlannedRelation> relation(MemberMapping member) {
    return relations.stream().filter(relation -> relation.name().equals(member.name())).findFirst();
  }

  /** The relations whose key is not on this side. */
  public List<PlannedRelation> inverses() {
    return relations.stream().filter(relation -> relation.column().isEmpty()).toList();
  }

  /** The relations that pivot tables stem from. */
  public List<PlannedRelation> pivots() {
    return relations.stream().filter(relation -> relation.mapping().ownsPivot()).toList();
  }
}
