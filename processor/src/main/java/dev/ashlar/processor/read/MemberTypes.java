/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The types that the members of a class have as it sees them: {@code T id} of a superclass is a
 * {@code UUID} where the class extends {@code Base<UUID>}.
 */
final class MemberTypes {

  private final Types types;
  private final TypeElement owner;

  MemberTypes(Types types, TypeElement owner) {
    this.types = types;
    this.owner = owner;
  }

  TypeMirror of(Element member) {
    return member instanceof VariableElement field && isInherited(field)
        ? asMember(field)
        : member.asType();
  }

  TypeMirror returnedBy(ExecutableElement method) {
    return isInherited(method) && asMember(method) instanceof ExecutableType type
        ? type.getReturnType()
        : method.getReturnType();
  }

  List<? extends TypeMirror> parametersOf(ExecutableElement method) {
    return isInherited(method) && asMember(method) instanceof ExecutableType type
        ? type.getParameterTypes()
        : method.getParameters().stream().map(Element::asType).toList();
  }

  List<? extends TypeMirror> thrownBy(ExecutableElement method) {
    return isInherited(method) && asMember(method) instanceof ExecutableType type
        ? type.getThrownTypes()
        : method.getThrownTypes();
  }

  private boolean isInherited(Element member) {
    return member.getEnclosingElement() instanceof TypeElement place
        && !place.equals(owner)
        && !place.getTypeParameters().isEmpty();
  }

  private TypeMirror asMember(Element member) {
    return types.asMemberOf((DeclaredType) owner.asType(), member);
  }

  /** This type, or the one above it, that is of a generic class or interface. */
  Optional<DeclaredType> find(TypeMirror type, Class<?> generic) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    return declared.asElement() instanceof TypeElement element
            && element.getQualifiedName().contentEquals(generic.getName())
        ? Optional.of(declared)
        : types.directSupertypes(type).stream()
            .flatMap(above -> find(above, generic).stream())
            .findFirst();
  }
}
