/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.relation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.column.Required;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a draft asks for, one after the other.
 *
 * @param names the generated classes of the model
 * @param parts the components: columns and embedded records in the order of the model, then
 *     relations
 */
public record Stages(GeneratedNames names, List<String> parts) {

  /** Copies the list. */
  public Stages {
    parts = List.copyOf(parts);
  }

  /** The stages of this model, of whose relations some may have no columns. */
  public static Stages of(ModelMapping model, Predicate<RelationMapping> hasColumns) {
    Set<String> required =
        Stream.concat(
                model.embeddeds().stream()
                    .filter(record -> Required.is(model, record))
                    .map(EmbeddedMapping::name),
                model.columns().stream()
                    .filter(column -> Required.is(model, column))
                    .map(ColumnMapping::name))
            .collect(toUnmodifiableSet());
    Stream<String> own = model.parts("").stream().filter(required::contains);
    Stream<String> relations =
        model.relations().stream()
            .filter(relation -> Required.is(relation) && hasColumns.test(relation))
            .map(RelationMapping::name);
    return new Stages(GeneratedNames.of(model.type()), Stream.concat(own, relations).toList());
  }

  /** What a draft starts as. */
  public ClassName first() {
    return stage(0);
  }

  /** What asks for each part. */
  public List<ClassName> all() {
    return IntStream.range(0, parts.size()).mapToObj(this::stage).toList();
  }

  /** What asks for the part of this number, from 0; the draft itself where all are given. */
  public ClassName stage(int place) {
    return place < parts.size()
        ? names.mapper().nestedClass(Naming.stage(parts.get(place)))
        : names.draft();
  }
}
