/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a component is {@code @Nullable}: JSpecify's, or any other annotation of that name.
 * Compilers show it on the component, on its accessor, on its field, or on the type of one of them.
 */
final class NullableAnnotation {

  private NullableAnnotation() {}

  static boolean isOn(Element component) {
    return places(component).anyMatch(NullableAnnotation::isNullable);
  }

  /** The type of the component, of its accessor and of its field: javac 17 may leave one bare. */
  static Stream<TypeMirror> types(Element component) {
    return places(component).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
  }

  private static Stream<AnnotatedConstruct> places(Element component) {
    List<? extends Element> fields =
        Objects.requireNonNull(component.getEnclosingElement()).getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.FIELD)
            .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
            .toList();
    Stream<AnnotatedConstruct> accessor =
        component instanceof RecordComponentElement record
            ? Stream.of(record.getAccessor().getReturnType())
            : Stream.empty();
    return Stream.concat(
        Stream.concat(Stream.of(component, component.asType()), accessor),
        fields.stream().flatMap(field -> Stream.of(field, field.asType())));
  }

  static boolean isNullable(AnnotatedConstruct place) {
    return place.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
