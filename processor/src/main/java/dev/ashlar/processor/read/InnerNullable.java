/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Convert;
import dev.ashlar.Json;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.processor.mapping.IdleNullable;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Finds a {@code @Nullable} that is on what a component holds. */
final class InnerNullable {

  /** What may be null as a whole, by {@code @Nullable} before it. */
  private static final List<Class<?>> WHOLE = List.of(List.class, Ref.class);

  /** What is never null, whatever it holds. */
  private static final List<Class<?>> NEVER_NULL = List.of(Optional.class, One.class, Many.class);

  private InnerNullable() {}

  /** What JSON and converters make of a type is their own business. */
  static Optional<IdleNullable> find(Element component, String label, Origin origin) {
    return AnnotationView.isOn(component, Json.class)
            || AnnotationView.isOn(component, Convert.class)
        ? Optional.empty()
        : NullableAnnotation.types(component)
            .flatMap(type -> find(component, type, label, origin).stream())
            .findFirst();
  }

  private static Optional<IdleNullable> find(
      Element component, TypeMirror type, String label, Origin origin) {
    if (type instanceof ArrayType array) {
      String element = shortName(array.getComponentType());
      return NullableAnnotation.isNullable(array.getComponentType())
              && !NullableAnnotation.isOn(component)
          ? Optional.of(
              new IdleNullable(
                  label, "@Nullable " + element + "[]", element + " @Nullable []", origin))
          : Optional.empty();
    }
    return Stream.concat(
            WHOLE.stream().flatMap(each -> held(type, each, "@Nullable ", label, origin)),
            NEVER_NULL.stream().flatMap(each -> held(type, each, "", label, origin)))
        .findFirst();
  }

  private static Stream<IdleNullable> held(
      TypeMirror type, Class<?> holder, String before, String label, Origin origin) {
    return TypeReader.argumentOf(type, holder)
        .filter(NullableAnnotation::isNullable)
        .map(InnerNullable::shortName)
        .map(
            element ->
                new IdleNullable(
                    label,
                    "%s<@Nullable %s>".formatted(holder.getSimpleName(), element),
                    "%s%s<%s>".formatted(before, holder.getSimpleName(), element),
                    origin))
        .stream();
  }

  private static String shortName(TypeMirror type) {
    return JavaType.of(JavaType.Kind.DECLARED, TypeReader.nameOf(type)).shortName();
  }
}
