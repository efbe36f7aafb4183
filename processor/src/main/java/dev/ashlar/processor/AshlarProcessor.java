/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import dev.ashlar.processor.javac.MessagerReporter;
import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** What the two processors have in common: their options, and the problems of all rounds. */
abstract class AshlarProcessor extends AbstractProcessor {

  private final Problems problems = new Problems();
  private Telling telling = new Telling(Levels.USUAL, RuleBook.precedence());

  @Override
  public final synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    telling = new Telling(Levels.of(Options.good(environment.getOptions())), RuleBook.precedence());
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public final Set<String> getSupportedOptions() {
    return SupportedOptions.names(isInitialized() ? processingEnv.getOptions() : Map.of());
  }

  /** What was found so far. */
  final Problems problems() {
    return problems;
  }

  /** What of it is told, and how. */
  final Telling telling() {
    return telling;
  }

  /** The settings of packages, as this round sees them. */
  final SettingsReader settings() {
    return new SettingsReader(
        processingEnv.getElementUtils(), Options.good(processingEnv.getOptions()));
  }

  /** Prints what is told, and more: in the last round, since an error ends the rounds. */
  final void report(List<Problem> more) {
    MessagerReporter reporter =
        new MessagerReporter(processingEnv.getMessager(), processingEnv.getElementUtils());
    reporter.report(telling.told(problems));
    reporter.report(more);
  }
}
