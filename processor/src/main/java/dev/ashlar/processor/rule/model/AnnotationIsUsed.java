/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is annotated is read: in a model the annotations are ours, and on members; and what only
 * models can have is in models.
 */
final class AnnotationIsUsed implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (UnreadAnnotation annotation : model.strays().unread()) {
        problems.error(this, annotation.origin(), what(annotation), wayOut(annotation));
      }
    }
  }

  /** The same of types that are no models, but for those of which a model says what is wrong. */
  void checkOutside(List<UnreadAnnotation> outside, Mappings mappings, Problems problems) {
    outside.stream()
        .filter(annotation -> !isNamed(annotation.origin().type(), mappings))
        .forEach(
            annotation ->
                problems.error(this, annotation.origin(), what(annotation), wayOut(annotation)));
  }

  private static boolean isNamed(String type, Mappings mappings) {
    return Stream.concat(
            mappings.relations().stream().map(RelationMapping::target),
            mappings.models().stream()
                .flatMap(model -> model.embeddeds().stream())
                .map(EmbeddedMapping::type))
        .anyMatch(named -> named.toString().equals(type));
  }

  private static String what(UnreadAnnotation annotation) {
    return switch (annotation.reason()) {
      case FOREIGN ->
          "%s has @%s, which Ashlar does not read."
              .formatted(annotation.label(), annotation.name());
      case STATIC ->
          "%s is static and no column, so that @%s does nothing."
              .formatted(annotation.label(), annotation.simpleName());
      case TRANSIENT ->
          "%s is @Transient and no column, so that @%s does nothing."
              .formatted(annotation.label(), annotation.simpleName());
      case REFERENCE ->
          "%s is a reference, whose key is made where its target is created, so that @%s does nothing."
              .formatted(annotation.label(), annotation.shown());
      case NO_KEY ->
          "%s has no column here, so that @%s does nothing."
              .formatted(annotation.label(), annotation.shown());
      case OUTSIDE ->
          "%s has @%s, but %s is no @Model."
              .formatted(annotation.label(), annotation.simpleName(), type(annotation));
    };
  }

  private static String wayOut(UnreadAnnotation annotation) {
    return switch (annotation.reason()) {
      case FOREIGN -> ours(annotation.simpleName());
      case STATIC -> "Leave @%s out.".formatted(annotation.simpleName());
      case TRANSIENT -> "Leave one of the two out.";
      case REFERENCE, NO_KEY -> "Leave %s out.".formatted(annotation.attribute());
      case OUTSIDE ->
          "Annotate %s with @Model, or leave @%s out."
              .formatted(type(annotation), annotation.simpleName());
    };
  }

  private static String type(UnreadAnnotation annotation) {
    return annotation.label().split("\\.", 2)[0];
  }

  private static String ours(String name) {
    return switch (name) {
      case "Id", "Version", "Transient", "Embedded", "Convert" ->
          "Import dev.ashlar.%s instead.".formatted(name);
      case "Column" -> "Import dev.ashlar.Column instead; a column that may be null is @Nullable.";
      case "CheckForNull" -> "Write @Nullable.";
      case "GeneratedValue", "SequenceGenerator" -> "Say it in @Id(generator = ...) of dev.ashlar.";
      case "ManyToOne" -> "Write @Relation and a Ref.";
      case "OneToMany" -> "Write @Relation(mappedBy = \"...\") and a Many.";
      case "OneToOne" -> "Write @Relation(mappedBy = \"...\") and a One, or @Relation and a Ref.";
      case "ManyToMany" -> "Write @Relation and a Many.";
      case "JoinColumn" -> "Write @Relation(column = \"...\").";
      case "Lob" -> "Write @Column(type = SqlType.TEXT) for a long text; byte[] needs nothing.";
      case "Enumerated" -> "Leave it out: the name of the constant is stored.";
      case "Entity" -> "Leave it out: @Model says so.";
      case "Table" -> "Write @Model(table = \"...\").";
      default -> "Leave it out.";
    };
  }
}
