/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import dev.ashlar.processor.problem.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the elements that an {@link Origin} names. */
final class ElementOrigin {

  private final Elements elements;

  ElementOrigin(Elements elements) {
    this.elements = elements;
  }

  /**
   * As much of the place as is there. A member is its field: for record components javac 17 shows
   * no position.
   */
  Place find(Origin origin) {
    if (origin.equals(Origin.NOWHERE)) {
      return new Place(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
    Optional<Element> type = Optional.ofNullable(elements.getTypeElement(origin.type()));
    List<VariableElement> fields =
        type.map(known -> ElementFilter.fieldsIn(known.getEnclosedElements())).orElse(List.of());
    int field = last(fields, each -> each.getSimpleName().contentEquals(origin.member()));
    Optional<Element> element =
        at(fields, field)
            .<Element>map(found -> found)
            .or(() -> type)
            .or(() -> Optional.ofNullable(elements.getPackageElement(origin.type())));
    List<? extends AnnotationMirror> annotations =
        element
            .<List<? extends AnnotationMirror>>map(Element::getAnnotationMirrors)
            .orElse(List.of());
    int annotation = last(annotations, mirror -> isOf(mirror, origin.annotation()));
    List<? extends Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>> attributes =
        at(annotations, annotation)
            .map(mirror -> List.copyOf(mirror.getElementValues().entrySet()))
            .orElse(List.of());
    int attribute =
        last(attributes, each -> each.getKey().getSimpleName().contentEquals(origin.attribute()));
    Optional<AnnotationValue> value = at(attributes, attribute).map(Map.Entry::getValue);
    List<AnnotationValue> listed = value.map(ElementOrigin::listed).orElse(List.of());
    int part = last(listed, each -> says(each, origin.element()));
    return new Place(
        element,
        at(annotations, annotation).map(mirror -> mirror),
        at(listed, part).or(() -> value),
        List.of(field, annotation, attribute, part));
  }

  private static boolean isOf(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  private static List<AnnotationValue> listed(AnnotationValue value) {
    return value.getValue() instanceof List<?> values
        ? values.stream().map(AnnotationValue.class::cast).toList()
        : List.of();
  }

  private static boolean says(AnnotationValue value, String text) {
    return value.getValue() instanceof AnnotationMirror annotation
        ? annotation.getElementValues().values().stream().anyMatch(each -> says(each, text))
        : value.getValue().toString().equals(text);
  }

  private static <T> int last(List<T> all, Predicate<? super T> wanted) {
    int index = all.size() - 1;
    while (index >= 0 && !wanted.test(all.get(index))) {
      index--;
    }
    return index;
  }

  private static <T> Optional<T> at(List<T> all, int index) {
    return index < 0 ? Optional.empty() : Optional.of(all.get(index));
  }
}
