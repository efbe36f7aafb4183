/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.Construction;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.ModelShape;
import dev.ashlar.processor.mapping.Obstacle;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** Generated code can build a model: it is a record that it can reach. */
final class ModelIsConstructible implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      ModelShape shape = model.shape();
      if (shape.isInner()) {
        continue; // ModelIsNotInner has said so.
      }
      Construction construction = shape.construction();
      if (shape.kind() != ModelShape.Kind.RECORD && shape.kind() != ModelShape.Kind.CLASS) {
        refuse(
            model,
            "%s is %s, but a model is a record or a class."
                .formatted(model.name(), named(shape.kind())),
            "Declare it as record %s(..).".formatted(model.name()),
            problems);
      } else if (shape.isPrivate()) {
        refuse(
            model,
            "%s is private, so that generated code cannot reach it.".formatted(model.name()),
            "Leave private out, of the model and of the classes around it.",
            problems);
      } else {
        construction.obstacle().ifPresent(obstacle -> refuse(model, obstacle, problems));
      }
    }
  }

  private static String named(ModelShape.Kind kind) {
    return switch (kind) {
      case RECORD -> "a record";
      case CLASS -> "a class";
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION -> "an annotation";
    };
  }

  private void refuse(ModelMapping model, Obstacle obstacle, Problems problems) {
    refuse(
        model,
        "%s %s.".formatted(model.name(), Obstacles.objection(obstacle)),
        Obstacles.remedy(model.name(), obstacle),
        problems);
  }

  private void refuse(ModelMapping model, String message, String fix, Problems problems) {
    problems.refuse(this, model.qualifiedName(), model.origin(), message, fix);
  }
}
