/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.JavaType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of javac become {@link JavaType}s. */
final class TypeReader {

  private final ClassName model;

  private TypeReader(ClassName model) {
    this.model = model;
  }

  /** Reads a type that generated code beside this model names. */
  static JavaType read(TypeMirror type, ClassName model) {
    return new TypeReader(model).read(type, List.of());
  }

  /** A type of JSON, whatever columns of their own would make of it. */
  static JavaType readJson(TypeMirror type, ClassName model) {
    TypeName name = nameOf(type);
    return Reach.objection(type, model)
        .or(() -> Reach.objectionToValue(type))
        .map(objection -> JavaType.hidden(name, objection))
        .orElseGet(() -> JavaType.of(Kind.DECLARED, name));
  }

  /** Reads a type that is part of these, outermost first: a record may hold itself. */
  private JavaType read(TypeMirror type, List<TypeElement> around) {
    TypeName name = nameOf(type);
    if (!isKnown(type)) {
      return JavaType.of(Kind.UNKNOWN, name);
    }
    Optional<String> objection = Reach.objection(type, model);
    if (objection.isPresent()) {
      return JavaType.hidden(name, objection.get());
    }
    if (type.getKind().isPrimitive()) {
      return JavaType.of(Kind.PRIMITIVE, name);
    }
    if (type instanceof ArrayType array) {
      return JavaType.several(Kind.ARRAY, name, read(array.getComponentType(), around));
    }
    Optional<TypeMirror> element = argumentOf(type, List.class);
    if (element.isPresent()) {
      return JavaType.several(Kind.LIST, name, read(element.get(), around));
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement declaration
        ? declared(name, declaration, around)
        : JavaType.of(Kind.DECLARED, name);
  }

  private JavaType declared(TypeName name, TypeElement type, List<TypeElement> around) {
    if (type.getKind() == ElementKind.ENUM) {
      return JavaType.enumeration(name, constantsOf(type));
    }
    return type.getKind() == ElementKind.RECORD
        ? value(name, type, around)
        : JavaType.of(Kind.DECLARED, name);
  }

  private JavaType value(TypeName name, TypeElement type, List<TypeElement> around) {
    Optional<String> objection = objection(type, around);
    if (objection.isPresent()) {
      return JavaType.noValue(name, objection.get());
    }
    RecordComponentElement component = type.getRecordComponents().get(0);
    JavaType part =
        read(component.asType(), Stream.concat(around.stream(), Stream.of(type)).toList());
    return JavaType.value(name, component.getSimpleName().toString(), part);
  }

  /** Why a record does not stand for the value of its one component. */
  private static Optional<String> objection(TypeElement type, List<TypeElement> around) {
    if (TypeElements.isModel(type)) {
      return Optional.of("a model");
    }
    int components = type.getRecordComponents().size();
    if (components != 1) {
      return Optional.of("a record of %s components".formatted(components));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    return around.contains(type) ? Optional.of("a part of itself") : Optional.empty();
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
