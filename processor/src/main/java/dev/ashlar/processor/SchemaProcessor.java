/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.ashlar.Model;
import dev.ashlar.processor.javac.MessagerReporter;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.ModelReader;
import dev.ashlar.processor.round.ProcessorBug;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import dev.ashlar.processor.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes what all models of a schema share: the schema class, the DDL, the snapshot. Aggregating:
 * it works from the fragments on the mappers, once all mappers of this compilation can be seen.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {

  private final Problems problems = new Problems();
  private Telling telling = new Telling(Levels.USUAL, RuleBook.precedence());
  private final List<ClassName> models = new ArrayList<>();
  private int round;
  private int due;
  private boolean isWritten;

  /** Called by the compiler. */
  public SchemaProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    telling = new Telling(Levels.of(Options.good(environment.getOptions())), RuleBook.precedence());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.ALL);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return SupportedOptions.names(isInitialized() ? processingEnv.getOptions() : Map.of());
  }

  /** Claims Ashlar's own annotations, so that javac does not warn that nobody cared for them. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (!SupportedRelease.is(processingEnv)) {
      return true; // as ModelProcessor says
    }
    round++;
    if (environment.processingOver()) {
      new MessagerReporter(processingEnv.getMessager(), processingEnv.getElementUtils())
          .report(telling.told(problems));
      return true;
    }
    environment.getElementsAnnotatedWith(Model.class).stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(this::expect);
    if (!isWritten && !models.isEmpty() && round >= due) {
      isWritten = true;
      write();
    }
    return true;
  }

  /**
   * A model's mapper can be seen a round after the model, or two where the model waits for a type.
   */
  private void expect(TypeElement type) {
    ModelMapping model;
    try {
      model =
          new ModelReader(
                  processingEnv.getElementUtils(),
                  processingEnv.getTypeUtils(),
                  nullness -> Set.of())
              .read(type);
    } catch (RuntimeException e) {
      // ModelProcessor fails on it as well, and says so.
      return;
    }
    models.add(model.type());
    due = Math.max(due, round + (model.hasUnknownTypes() ? 2 : 1));
    if (isWritten) {
      problems.error(
          CompilationRules.SCHEMA_IS_COMPLETE,
          Origin.type(model.qualifiedName()),
          "%s was generated too late: the schema has been written without it."
              .formatted(model.name()),
          "Let the processor that writes %s do so in its first round.".formatted(model.name()));
    }
  }

  private void write() {
    try {
      new SchemaPipeline(processingEnv, problems, telling).run(models);
    } catch (RuntimeException e) {
      ProcessorBug.report(problems, Origin.type(models.get(0).canonicalName()), e);
    }
  }
}
