/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.javac.ClassFiles;
import dev.ashlar.processor.javac.Roots;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.read.ModelReader;
import dev.ashlar.processor.read.OutsideReader;
import dev.ashlar.processor.read.TypeElements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the models round by round. A model that mentions a type which another processor may write
 * in this round waits for the next one, and then comes as it is.
 */
public final class ModelRounds {

  private final Roots roots = new Roots();
  private final Progress progress = new Progress();

  /** Before the first round. */
  public ModelRounds() {}

  /** The models of the next round; those that cannot be read are told and left out. */
  public ModelRound next(
      ProcessingEnvironment environment, RoundEnvironment round, Problems problems) {
    Elements elements = environment.getElementUtils();
    roots.add(elements, round.getRootElements());
    ClassFiles classFiles = new ClassFiles(elements, environment.getFiler(), roots);
    Types types = environment.getTypeUtils();
    ModelReader reader = new ModelReader(elements, types, classFiles::nullableFields);
    Map<String, List<ModelMapping>> known = new HashMap<>(); // many models are neighbours as well
    Function<TypeElement, Stream<ModelMapping>> mappings =
        type ->
            known
                .computeIfAbsent(
                    type.getQualifiedName().toString(), name -> read(reader, type, problems))
                .stream();
    List<ModelMapping> released =
        progress.release().stream()
            .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
            .flatMap(mappings)
            .toList();
    progress.leaveOut(released);
    List<TypeElement> models = TypeElements.models(round);
    Unchanged unchanged = new Unchanged(elements, types);
    List<ModelMapping> found =
        models.stream().filter(type -> !unchanged.isUnchanged(type)).flatMap(mappings).toList();
    List<ModelMapping> ready =
        Stream.concat(released.stream(), progress.hold(found).stream()).toList();
    return new ModelRound(
        new Mappings(found, List.of()),
        new Mappings(ready, new Neighbours(elements, mappings).of(ready)),
        OutsideReader.read(round.getElementsAnnotatedWithAny(OutsideReader.OF_MODELS), models));
  }

  private static List<ModelMapping> read(ModelReader reader, TypeElement type, Problems problems) {
    try {
      return List.of(reader.read(type));
    } catch (RuntimeException e) {
      ProcessorBug.report(problems, Origin.type(type.getQualifiedName().toString()), e);
      return List.of();
    }
  }

  /** After the last round: looks at what classes were written without. */
  public void finish(ProcessingEnvironment environment, Problems problems) {
    new CompleteModels(environment.getElementUtils(), environment.getTypeUtils(), roots, problems)
        .check(progress.leftOut());
  }
}
