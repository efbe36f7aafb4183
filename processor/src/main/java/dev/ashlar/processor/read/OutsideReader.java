/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.mapping.UnreadAnnotation.Reason;
import dev.ashlar.processor.problem.Origin;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds types that are no models and have annotations which only models can have, each judged by
 * itself: a record that is embedded may well have {@code @Column}, and an abstract class may be one
 * that models extend.
 */
public final class OutsideReader {

  /** The annotations that speak of a table, or of a row as a whole. */
  public static final Set<Class<? extends Annotation>> OF_MODELS =
      Set.of(
          Id.class,
          CreatedAt.class,
          UpdatedAt.class,
          SoftDelete.class,
          Version.class,
          Relation.class,
          Index.class,
          Index.List.class);

  private OutsideReader() {}

  /**
   * One for each type: the first of its annotations. What models extend is left out, since they say
   * what is wrong with it.
   */
  public static List<UnreadAnnotation> read(
      Set<? extends Element> annotated, List<TypeElement> models) {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (Element element : annotated) {
      Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
      if (owner instanceof TypeElement type && isConcrete(type)) {
        types.add(type);
      }
    }
    models.forEach(model -> ClassFields.chain(model).forEach(types::remove));
    return types.stream()
        .filter(type -> !TypeElements.isModel(type) && LostAnnotations.in(type).isEmpty())
        .flatMap(type -> first(type).stream())
        .toList();
  }

  /** Fields that models share are those of abstract classes. */
  private static boolean isConcrete(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        || (type.getKind() == ElementKind.CLASS
            && !type.getModifiers().contains(Modifier.ABSTRACT));
  }

  private static Optional<UnreadAnnotation> first(TypeElement type) {
    Origin origin = Origin.type(type.getQualifiedName().toString());
    String name = type.getSimpleName().toString();
    return Stream.concat(
            of(type, name, origin),
            type.getEnclosedElements().stream()
                .filter(member -> member.getKind().isField())
                .flatMap(
                    field -> {
                      String component = field.getSimpleName().toString();
                      return of(field, name + "." + component, origin.member(component));
                    }))
        .findFirst();
  }

  private static Stream<UnreadAnnotation> of(Element at, String label, Origin origin) {
    return at.getAnnotationMirrors().stream()
        .map(mirror -> ((TypeElement) mirror.getAnnotationType().asElement()))
        .map(annotation -> annotation.getQualifiedName().toString())
        .filter(name -> OF_MODELS.stream().anyMatch(known -> known.getCanonicalName().equals(name)))
        .map(name -> new UnreadAnnotation(label, name, Reason.OUTSIDE, origin.annotation(name)));
  }
}
