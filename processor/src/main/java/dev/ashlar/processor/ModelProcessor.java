/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.service.AutoService;
import dev.ashlar.Model;
import dev.ashlar.processor.javac.MessagerReporter;
import dev.ashlar.processor.javac.Roots;
import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.OutsideReader;
import dev.ashlar.processor.round.CompleteModels;
import dev.ashlar.processor.round.Progress;
import dev.ashlar.processor.round.Unchanged;
import dev.ashlar.processor.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks each model and writes its classes. Isolating: a file stems from one model, and nothing is
 * read but what that model names. Problems are printed in the last round, because an error printed
 * earlier ends the rounds, and then classes are missing.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {

  private final Roots roots = new Roots();
  private Progress progress = new Progress(new Telling(Levels.USUAL, RuleBook.precedence()));

  /** Called by the compiler. */
  public ModelProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    progress =
        new Progress(
            new Telling(Levels.of(Options.good(environment.getOptions())), RuleBook.precedence()));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(Stream.of(Model.class), OutsideReader.OF_MODELS.stream())
        .map(Class::getCanonicalName)
        .collect(toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return SupportedOptions.names(isInitialized() ? processingEnv.getOptions() : Map.of());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!SupportedRelease.is(processingEnv)) {
      if (round.processingOver()) {
        SupportedRelease.tell(processingEnv);
      }
      return false;
    }
    if (round.processingOver()) {
      if (!round.errorRaised()) {
        new CompleteModels(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                roots,
                progress.problems())
            .check(progress.leftOut());
      }
      MessagerReporter reporter =
          new MessagerReporter(processingEnv.getMessager(), processingEnv.getElementUtils());
      reporter.report(progress.telling().told(progress.problems()));
      reporter.report(Options.problems(processingEnv.getOptions()));
      return false;
    }
    roots.add(processingEnv.getElementUtils(), round.getRootElements());
    ModelPipeline pipeline = new ModelPipeline(processingEnv, roots, progress);
    Unchanged classFiles =
        new Unchanged(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    List<TypeElement> models =
        round.getElementsAnnotatedWith(Model.class).stream()
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .toList();
    pipeline.run(
        models.stream().filter(type -> !classFiles.isUnchanged(type)).toList(),
        OutsideReader.read(round.getElementsAnnotatedWithAny(OutsideReader.OF_MODELS), models));
    return false;
  }
}
