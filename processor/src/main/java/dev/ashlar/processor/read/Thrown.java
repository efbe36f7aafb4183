/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The checked exceptions that a method declares, which generated code does not catch. */
final class Thrown {

  private Thrown() {}

  /** The first of them, by its short name. */
  static Optional<String> checked(List<? extends TypeMirror> declared) {
    return declared.stream()
        .filter(Thrown::isChecked)
        .findFirst()
        .map(type -> TypeReader.nameOf(type).toString().replaceAll(".*\\.", ""));
  }

  private static boolean isChecked(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return isChecked(variable.getUpperBound());
    }
    return TypeReader.isKnown(type)
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && ClassFields.chain(element).stream()
            .map(each -> each.getQualifiedName().toString())
            .noneMatch(
                name ->
                    name.equals(RuntimeException.class.getName())
                        || name.equals(Error.class.getName()));
  }
}
