/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static java.util.stream.Collectors.joining;

import dev.ashlar.processor.mapping.Obstacle;
import dev.ashlar.sql.message.Words;

/** What is said of an {@link Obstacle}. */
final class Obstacles {

  private static final String LOMBOK =
      " Where Lombok is to write it: name Lombok before ashlar-processor on the processor path.";

  private Obstacles() {}

  /** What is wrong, as the end of a sentence. */
  static String objection(Obstacle obstacle) {
    return switch (obstacle.kind()) {
      case ABSTRACT -> "is abstract";
      case SHARED_FIELDS ->
          "shares the fields of %s, which is not abstract".formatted(obstacle.above());
      case HIDDEN_FIELDS ->
          "does not show its field%s %s"
              .formatted(
                  obstacle.fields().size() == 1 ? "" : "s",
                  obstacle.fields().stream().map(Obstacle.Field::name).collect(joining(", ")));
      case NO_CONSTRUCTOR ->
          "can neither be made by a constructor of all its fields, in their order, nor be filled";
    };
  }

  /** The way out, for the model of this name. */
  static String remedy(String model, Obstacle obstacle) {
    return switch (obstacle.kind()) {
      case ABSTRACT -> "Put @Model on the classes that extend it, which share its fields.";
      case SHARED_FIELDS ->
          "Make %s abstract; a class with rows of its own is no part of another."
              .formatted(obstacle.above());
      case HIDDEN_FIELDS ->
          "Add %s, or leave private out."
                  .formatted(
                      obstacle.fields().stream().map(Obstacles::getter).collect(joining(", ")))
              + besides(obstacle);
      case NO_CONSTRUCTOR ->
          "Add %s(%s), or a constructor without parameters and setters%s."
                  .formatted(
                      model,
                      obstacle.fields().stream()
                          .map(field -> field.type() + " " + field.name())
                          .collect(joining(", ")),
                      obstacle.unset().isEmpty()
                          ? ""
                          : " for " + String.join(", ", obstacle.unset()))
              + besides(obstacle);
    };
  }

  private static String getter(Obstacle.Field field) {
    return "%s get%s()".formatted(field.type(), Words.capitalized(field.name()));
  }

  private static String besides(Obstacle obstacle) {
    return (obstacle.isByLombok() ? LOMBOK : "")
        + obstacle
            .thrower()
            .map(
                thrower ->
                    " %s(..) throws %s, which generated code does not catch."
                        .formatted(thrower.name(), thrower.exception()))
            .orElse("");
  }
}
