/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.read.TypeElements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The models that others point at, and those that the keys of such models point at. */
final class Neighbours {

  private final Elements elements;
  private final Function<TypeElement, Stream<ModelMapping>> reader;

  Neighbours(Elements elements, Function<TypeElement, Stream<ModelMapping>> reader) {
    this.elements = elements;
    this.reader = reader;
  }

  /** The neighbours of these models, some of which may be among them. */
  List<ModelMapping> of(List<ModelMapping> models) {
    Map<String, ModelMapping> all = new LinkedHashMap<>();
    List<RelationMapping> asked =
        models.stream().flatMap(model -> model.relations().stream()).toList();
    while (!asked.isEmpty()) {
      asked =
          targets(asked).stream()
              .filter(model -> all.putIfAbsent(model.qualifiedName(), model) == null)
              .flatMap(model -> model.relations().stream())
              .filter(RelationMapping::isKey)
              .toList();
    }
    return List.copyOf(all.values());
  }

  private List<ModelMapping> targets(List<RelationMapping> relations) {
    return relations.stream()
        .filter(relation -> relation.isTargetKnown() && relation.target() instanceof ClassName)
        .map(relation -> ((ClassName) relation.target()).canonicalName())
        .distinct()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .filter(TypeElements::isModel)
        .flatMap(reader)
        .toList();
  }
}
