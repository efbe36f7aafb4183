/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The models to look at, and those that they point at. */
public final class Mappings {

  private final List<ModelMapping> models;
  private final Map<TypeName, ModelMapping> known = new LinkedHashMap<>();

  /**
   * @param models the models to check and to write
   * @param neighbours models that they name, known only to be looked up
   */
  public Mappings(List<ModelMapping> models, List<ModelMapping> neighbours) {
    this.models = List.copyOf(models);
    Stream.concat(neighbours.stream(), models.stream())
        .forEach(model -> known.put(model.type(), model));
  }

  /** The models to check and to write. */
  public List<ModelMapping> models() {
    return models;
  }

  /** All columns of these models. */
  public List<ColumnMapping> columns() {
    return models.stream().flatMap(model -> model.columns().stream()).toList();
  }

  /** All relations of these models. */
  public List<RelationMapping> relations() {
    return models.stream().flatMap(model -> model.relations().stream()).toList();
  }

  /** Whether this type is a model. */
  public boolean contains(TypeName type) {
    return known.containsKey(type);
  }

  /** The model of this type, whether to be checked or only named by another. */
  public Optional<ModelMapping> model(TypeName type) {
    return Optional.ofNullable(known.get(type));
  }

  /** The columns of a model's primary key; those of what it refers to in their place. */
  public List<KeyColumn> keyOf(ModelMapping model) {
    return new KeyColumns(this).of(model);
  }

  /** The columns of the primary key that a relation points at; none where it is not known. */
  public List<KeyColumn> targetKey(RelationMapping relation) {
    return model(relation.target()).map(this::keyOf).orElse(List.of());
  }

  /** The Java type of a model's primary key; empty where it is not known. */
  public Optional<TypeName> keyType(ModelMapping model) {
    if (model.hasCompositeKey()) {
      return Optional.of(GeneratedNames.of(model.type()).key());
    }
    return keyOf(model).isEmpty()
        ? Optional.empty()
        : model.keys().stream().findFirst().flatMap(this::keyType);
  }

  private Optional<TypeName> keyType(MemberMapping key) {
    return key.either(
        column -> Optional.of(column.type().name()),
        relation -> model(relation.target()).flatMap(this::keyType));
  }

  /**
   * Whether a reference in the primary key of this model leads, through keys, to the model again.
   */
  public boolean leadsBack(RelationMapping key, ModelMapping model) {
    Set<TypeName> passed = new HashSet<>();
    Deque<RelationMapping> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      TypeName target = open.pop().target();
      if (target.equals(model.type())) {
        return true;
      }
      if (passed.add(target)) {
        model(target).stream()
            .flatMap(to -> to.relations().stream())
            .filter(RelationMapping::isKey)
            .forEach(open::push);
      }
    }
    return false;
  }

  /** The columns of a relation's foreign key, by name. */
  public List<String> foreignKey(RelationMapping relation) {
    List<KeyColumn> key = targetKey(relation);
    return IntStream.range(0, key.size()).mapToObj(part -> relation.column(part, key)).toList();
  }

  /** The same without the models of which this is true; they can still be looked up. */
  public Mappings without(Predicate<ModelMapping> left) {
    return new Mappings(
        models.stream().filter(left.negate()).toList(), new ArrayList<>(known.values()));
  }

  /** The same with each model changed by this. */
  public Mappings map(UnaryOperator<ModelMapping> change) {
    return new Mappings(
        models.stream().map(change).toList(), known.values().stream().map(change).toList());
  }
}
