/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Transient;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The fields of a class that are members of a model, those of superclasses first. */
final class ClassFields {

  private ClassFields() {}

  /** The class and those above it, without Object, the uppermost first. */
  static List<TypeElement> chain(TypeElement type) {
    List<TypeElement> chain = new ArrayList<>();
    for (@Nullable TypeElement each = type; each != null; each = above(each)) {
      chain.add(0, each);
    }
    return chain;
  }

  private static @Nullable TypeElement above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && !element.getQualifiedName().contentEquals("java.lang.Object")
        ? element
        : null;
  }

  /** All fields, in the order of the source. */
  static List<VariableElement> of(TypeElement type) {
    return chain(type).stream().flatMap(each -> own(each).stream()).toList();
  }

  /** Those that the class declares itself. */
  static List<VariableElement> own(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(ClassFields::isMember)
        .toList();
  }

  private static boolean isMember(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !AnnotationView.isOn(field, Transient.class);
  }
}
