/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import dev.ashlar.processor.problem.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the elements that an {@link Origin} names. */
final class ElementOrigin {

  private final Elements elements;

  ElementOrigin(Elements elements) {
    this.elements = elements;
  }

  /**
   * The type or package, or the field of the member: for record components javac 17 shows no
   * position.
   */
  Optional<Element> element(Origin origin) {
    Element type = elements.getTypeElement(origin.type());
    if (type == null) {
      return Optional.ofNullable(elements.getPackageElement(origin.type()));
    }
    Optional<Element> member =
        type.getEnclosedElements().stream()
            .filter(enclosed -> enclosed.getKind().isField())
            .filter(enclosed -> enclosed.getSimpleName().contentEquals(origin.member()))
            .map(Element.class::cast)
            .findFirst();
    return Optional.of(member.orElse(type));
  }

  Optional<? extends AnnotationMirror> annotation(Element element, Origin origin) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(origin.annotation()))
        .findFirst();
  }

  Optional<? extends AnnotationValue> value(AnnotationMirror annotation, Origin origin) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(origin.attribute()))
        .map(entry -> entry.getValue())
        .findFirst();
  }
}
