/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.service.AutoService;
import dev.ashlar.Model;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.plan.ModelPlanner;
import dev.ashlar.processor.plan.TargetPlanner;
import dev.ashlar.processor.read.OutsideReader;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.round.Acceptance;
import dev.ashlar.processor.round.ModelOutput;
import dev.ashlar.processor.round.ModelRound;
import dev.ashlar.processor.round.ModelRounds;
import dev.ashlar.processor.round.ProcessorBug;
import dev.ashlar.processor.round.StatedLevels;
import dev.ashlar.processor.round.Written;
import dev.ashlar.processor.rulebook.RuleBook;
import dev.ashlar.processor.write.ModelClasses;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Checks each model and writes its classes. Isolating: a file stems from one model, and nothing is
 * read but what that model names. Problems are printed in the last round, because an error printed
 * earlier ends the rounds, and then classes are missing.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AshlarProcessor {

  private final ModelRounds rounds = new ModelRounds();
  private final Acceptance acceptance = new Acceptance();
  private final Written written = new Written();

  /** Called by the compiler. */
  public ModelProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(Stream.of(Model.class), OutsideReader.OF_MODELS.stream())
        .map(Class::getCanonicalName)
        .collect(toUnmodifiableSet());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (!SupportedRelease.is(processingEnv)) {
      if (environment.processingOver()) {
        SupportedRelease.tell(processingEnv);
      }
    } else if (environment.processingOver()) {
      finish(environment);
    } else {
      run(rounds.next(processingEnv, environment, problems()));
    }
    return false;
  }

  /** The models were read: check, plan, write. */
  private void run(ModelRound round) {
    ModelOutput output = new ModelOutput(processingEnv, written);
    // Written at once, these make sure of a further round.
    round.found().models().stream()
        .filter(model -> model.hasUnknownTypes() && model.takenNames().isEmpty())
        .forEach(model -> output.save(model, ModelClasses.waiting(model)));
    SettingsReader settings = settings();
    StatedLevels.give(round.ready(), processingEnv.getElementUtils(), settings, telling());
    RuleBook.check(round.ready(), problems());
    RuleBook.check(round.outside(), round.found(), problems());
    Mappings accepted = acceptance.of(round.ready(), problems(), telling());
    ModelPlanner planner = new ModelPlanner(accepted, acceptance::isRefused);
    TargetPlanner targets = new TargetPlanner(Targets.dialects());
    for (ModelMapping model : accepted.models()) {
      ProcessorBug.guard(
          problems(),
          model.origin(),
          () ->
              output.save(
                  model,
                  planner
                      .plan(model, settings.read(model.type().packageName()))
                      .map(targets::plan)
                      .map(ModelClasses::of)
                      .orElseGet(() -> ModelClasses.empty(model))));
    }
  }

  private void finish(RoundEnvironment environment) {
    if (!environment.errorRaised()) {
      rounds.finish(processingEnv, problems());
    }
    report(Options.problems(processingEnv.getOptions()));
  }
}
