/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import dev.ashlar.Model;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.read.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads models and does nothing else with them. */
final class MappingCollector extends AbstractProcessor {

  private final List<ModelMapping> models = new ArrayList<>();

  /** The models of each package. */
  Map<String, Mappings> byPackage() {
    return models.stream()
        .collect(
            Collectors.groupingBy(
                model -> model.type().packageName(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), all -> new Mappings(all, List.of()))));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Model.class.getCanonicalName());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ModelReader reader =
        new ModelReader(
            processingEnv.getElementUtils(), processingEnv.getTypeUtils(), type -> Set.of());
    round.getElementsAnnotatedWith(Model.class).stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .map(reader::read)
        .forEach(models::add);
    return false;
  }
}
