/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** An annotation as the user wrote it: only stated attributes have a value. */
final class AnnotationView {

  private final AnnotationMirror mirror;

  private AnnotationView(AnnotationMirror mirror) {
    this.mirror = mirror;
  }

  /** The annotation of this class on the element, where it is there. */
  static Optional<AnnotationView> on(Element element, Class<? extends Annotation> annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isOf(mirror, annotation.getName())) {
        return Optional.of(new AnnotationView(mirror));
      }
    }
    return Optional.empty(); // of most, and asked more often than anything else
  }

  /**
   * All annotations of this class on the element, in their order; several stand in their container.
   */
  static List<AnnotationView> allOn(Element element, Class<? extends Annotation> annotation) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> Stream.concat(Stream.of(mirror), contained(mirror)))
        .filter(mirror -> isOf(mirror, annotation.getName()))
        .map(AnnotationView::new)
        .toList();
  }

  private static Stream<AnnotationMirror> contained(AnnotationMirror container) {
    return new AnnotationView(container)
        .value("value").filter(List.class::isInstance).map(List.class::cast).stream()
            .flatMap(values -> ((List<?>) values).stream())
            .map(value -> ((AnnotationValue) value).getValue())
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast);
  }

  static boolean isOn(Element element, Class<? extends Annotation> annotation) {
    return on(element, annotation).isPresent();
  }

  private static boolean isOf(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  boolean states(String attribute) {
    return value(attribute).isPresent();
  }

  Optional<String> text(String attribute) {
    return value(attribute, String.class);
  }

  /** A name; the empty one says that it is to be derived. */
  Optional<String> name(String attribute) {
    return text(attribute).filter(name -> !name.isEmpty());
  }

  int number(String attribute) {
    return value(attribute, Integer.class).orElse(0);
  }

  boolean flag(String attribute, boolean unstated) {
    return flag(attribute).orElse(unstated);
  }

  Optional<Boolean> flag(String attribute) {
    return value(attribute, Boolean.class);
  }

  /** A constant of an enum; empty also where the compiler does not know the constant. */
  <E extends Enum<E>> Optional<E> constant(String attribute, Class<E> type) {
    return value(attribute).flatMap(value -> constantOf(value, type));
  }

  /** A class; empty also where the compiler does not know it. */
  Optional<DeclaredType> type(String attribute) {
    return value(attribute, DeclaredType.class).filter(type -> type.getKind() == TypeKind.DECLARED);
  }

  /** An array of constants; empty where the attribute is not stated. */
  <E extends Enum<E>> Optional<List<E>> constants(String attribute, Class<E> type) {
    return value(attribute)
        .filter(List.class::isInstance)
        .map(
            values ->
                ((List<?>) values)
                    .stream()
                        .map(value -> ((AnnotationValue) value).getValue())
                        .flatMap(value -> constantOf(value, type).stream())
                        .toList());
  }

  /** An array of strings; empty where the attribute is not stated. */
  List<String> texts(String attribute) {
    return values(attribute).filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** An array of annotations; empty where the attribute is not stated. */
  List<AnnotationView> annotations(String attribute) {
    return values(attribute)
        .filter(AnnotationMirror.class::isInstance)
        .map(mirror -> new AnnotationView((AnnotationMirror) mirror))
        .toList();
  }

  private Stream<Object> values(String attribute) {
    return value(attribute).filter(List.class::isInstance).map(List.class::cast).stream()
        .flatMap(values -> ((List<?>) values).stream())
        .map(value -> ((AnnotationValue) value).getValue());
  }

  private static <E extends Enum<E>> Optional<E> constantOf(Object value, Class<E> type) {
    return value instanceof VariableElement constant
        ? Stream.of(type.getEnumConstants())
            .filter(known -> constant.getSimpleName().contentEquals(known.name()))
            .findFirst()
        : Optional.empty();
  }

  private <T> Optional<T> value(String attribute, Class<T> type) {
    return value(attribute).filter(type::isInstance).map(type::cast);
  }

  private Optional<Object> value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue().getValue());
      }
    }
    return Optional.empty();
  }
}
