/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of javac become {@link JavaType}s. */
final class TypeReader {

  private TypeReader() {}

  static JavaType read(TypeMirror type) {
    if (!isKnown(type)) {
      return new JavaType(JavaType.Kind.UNKNOWN, nameOf(type), List.of());
    }
    if (type.getKind().isPrimitive()) {
      return new JavaType(JavaType.Kind.PRIMITIVE, nameOf(type), List.of());
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return new JavaType(JavaType.Kind.ARRAY, nameOf(type), List.of());
    }
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM) {
      return new JavaType(JavaType.Kind.ENUM, nameOf(type), constantsOf(declared.asElement()));
    }
    return new JavaType(JavaType.Kind.DECLARED, nameOf(type), List.of());
  }

  /** Whether the compiler knows the type and all that it is made of. */
  static boolean isKnown(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR, OTHER, NONE -> false;
      case ARRAY -> isKnown(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().allMatch(TypeReader::isKnown);
      default -> true;
    };
  }

  /** The single type argument of a type of this class: {@code User} of {@code Ref<User>}. */
  static Optional<TypeMirror> argumentOf(TypeMirror type, Class<?> generic) {
    return type instanceof DeclaredType declared
            && isClass(declared, generic)
            && declared.getTypeArguments().size() == 1
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }

  private static boolean isClass(DeclaredType type, Class<?> wanted) {
    return type.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(wanted.getName());
  }

  /** The name without annotations; of an unknown type what the source says. */
  static TypeName nameOf(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR && type instanceof DeclaredType declared) {
      return unknown(declared.asElement().getSimpleName().toString());
    }
    if (!isKnown(type) && type instanceof DeclaredType declared) {
      return ClassName.get((TypeElement) declared.asElement());
    }
    if (!isKnown(type) && type instanceof ArrayType array) {
      return ArrayTypeName.of(nameOf(array.getComponentType()));
    }
    return TypeName.get(type).withoutAnnotations();
  }

  /** For a name that could be one of several types, javac has {@code <any>}, which is no name. */
  private static ClassName unknown(String name) {
    return ClassName.get("", SourceVersion.isIdentifier(name) ? name : "Unknown");
  }

  private static List<String> constantsOf(Element type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }
}
