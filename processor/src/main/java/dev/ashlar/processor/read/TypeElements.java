/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Model;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the declaration of a type tells by itself. */
public final class TypeElements {

  private TypeElements() {}

  /** The models that the compiler found in this round. */
  public static List<TypeElement> models(RoundEnvironment round) {
    return List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(Model.class)));
  }

  /** Whether this type is a model at all. */
  public static boolean isModel(Element type) {
    return AnnotationView.isOn(type, Model.class);
  }

  /** Whether it needs an instance of another class, or is known to a method alone. */
  static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.LOCAL
        || (type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC));
  }

  /** The type and those that it is nested in. */
  static Stream<Element> around(TypeElement type) {
    return Stream.iterate(
        (Element) type,
        element -> element.getKind().isClass() || element.getKind().isInterface(),
        Element::getEnclosingElement);
  }
}
