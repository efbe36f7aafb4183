/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.Convert;
import dev.ashlar.Converter;
import dev.ashlar.processor.mapping.ConverterMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What {@code @Convert} names becomes a {@link ConverterMapping}. */
final class ConverterReader {

  private static final JavaType UNKNOWN =
      JavaType.of(JavaType.Kind.UNKNOWN, ClassName.get("", "Unknown"));

  private ConverterReader() {}

  /**
   * The converter of a member, if it has one.
   *
   * @param name the member, with those that it is nested in
   */
  static Optional<ConverterMapping> read(MemberContext place, String name, Element member) {
    return AnnotationView.on(member, Convert.class)
        .map(
            convert ->
                convert
                    .type("value")
                    .filter(type -> type.asElement() instanceof TypeElement)
                    .map(type -> read(place, name, (TypeElement) type.asElement()))
                    .orElseGet(
                        () -> converter(place.model(), name, UNKNOWN.name(), List.of(), "")));
  }

  private static ConverterMapping read(MemberContext place, String name, TypeElement type) {
    ClassName model = place.model();
    List<? extends TypeMirror> arguments = arguments(place, type);
    return converter(
        model, name, ClassName.get(type), arguments, objection(type, model, arguments.isEmpty()));
  }

  private static ConverterMapping converter(
      ClassName model,
      String name,
      TypeName type,
      List<? extends TypeMirror> arguments,
      String objection) {
    boolean isKnown = arguments.size() == 2;
    return new ConverterMapping(
        type,
        isKnown ? TypeReader.nameOf(arguments.get(0)) : UNKNOWN.name(),
        isKnown ? TypeReader.read(arguments.get(1), model) : UNKNOWN,
        objection,
        GeneratedNames.of(model).mapper(),
        ConverterMapping.constant(name));
  }

  private static String objection(TypeElement type, ClassName model, boolean isNoConverter) {
    if (isNoConverter) {
      return "does not implement Converter";
    }
    if (!type.getKind().isClass() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "is abstract";
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "is generic";
    }
    if (TypeElements.isInner(type)) {
      return "is not static";
    }
    Optional<String> hidden = Reach.objection(type, model);
    if (hidden.isPresent()) {
      return "is " + hidden.get();
    }
    boolean isNear = ClassName.get(type).packageName().equals(model.packageName());
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> isCallable(constructor, isNear))
        .findFirst()
        .map(
            constructor ->
                Thrown.checked(constructor.getThrownTypes())
                    .map("has a constructor that throws %s"::formatted)
                    .orElse(""))
        .orElseGet(
            () ->
                "has no constructor without parameters that %s could call"
                    .formatted(model.simpleName()));
  }

  private static boolean isHidden(Element type) {
    return type.getModifiers().contains(Modifier.PRIVATE);
  }

  private static boolean isCallable(ExecutableElement constructor, boolean isNear) {
    return constructor.getParameters().isEmpty()
        && !isHidden(constructor)
        && (isNear || constructor.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The type arguments of {@code Converter}, as this type has them; none where it is no such. */
  private static List<? extends TypeMirror> arguments(MemberContext place, TypeElement type) {
    return place
        .types()
        .find(type.asType(), Converter.class)
        .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
        .orElse(List.of());
  }
}
