/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.read.ModelReader;
import dev.ashlar.processor.read.TypeElements;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Waits for the round in which the mappers of all models can be seen. */
public final class SchemaRounds {

  private final List<ClassName> models = new ArrayList<>();
  private int round;
  private int due;
  private boolean isDone;

  /** Before the first round. */
  public SchemaRounds() {}

  /** All models, in the round in which schemas are to be made of them; in others none. */
  public List<ClassName> next(
      ProcessingEnvironment environment, RoundEnvironment found, Problems problems) {
    round++;
    TypeElements.models(found).forEach(type -> expect(environment, type, problems));
    if (isDone || models.isEmpty() || round < due) {
      return List.of();
    }
    isDone = true;
    return List.copyOf(models);
  }

  /**
   * A model's mapper can be seen a round after the model, or two where the model waits for a type.
   */
  private void expect(ProcessingEnvironment environment, TypeElement type, Problems problems) {
    ModelReader reader =
        new ModelReader(
            environment.getElementUtils(), environment.getTypeUtils(), nullness -> Set.of());
    boolean waits;
    try {
      waits = reader.hasUnknownTypes(type);
    } catch (RuntimeException e) {
      // ModelProcessor fails on it as well, and says so.
      return;
    }
    ClassName model = ClassName.get(type);
    models.add(model);
    due = Math.max(due, round + (waits ? 2 : 1));
    if (isDone) {
      problems.error(
          CompilationRules.SCHEMA_IS_COMPLETE,
          Origin.type(model.canonicalName()),
          "%s was generated too late: the schema has been written without it."
              .formatted(model.simpleName()),
          "Let the processor that writes %s do so in its first round."
              .formatted(model.simpleName()));
    }
  }
}
