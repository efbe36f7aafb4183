/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.JavaType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Which types generated code, which stands in the package of the model, can name. */
final class Reach {

  private Reach() {}

  /** Why it cannot name a class, as the end of a sentence; else empty. */
  static Optional<String> objection(TypeElement type, ClassName model) {
    if (TypeElements.around(type).anyMatch(outer -> has(outer, Modifier.PRIVATE))) {
      return Optional.of("private");
    }
    return ClassName.get(type).packageName().equals(model.packageName())
            || TypeElements.around(type).allMatch(outer -> has(outer, Modifier.PUBLIC))
        ? Optional.empty()
        : Optional.of("not public");
  }

  /** Why it cannot name a type, or one that this is made of. */
  static Optional<String> objection(TypeMirror type, ClassName model) {
    Optional<String> own = declaration(type).flatMap(element -> objection(element, model));
    return own.isPresent()
        ? own
        : parts(type)
            .flatMap(part -> objection(part, model).map(why -> of(part, why)).stream())
            .findFirst();
  }

  /** Why it cannot write a type as a value: there is no such word for inner classes of generics. */
  static Optional<String> objectionToValue(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty()) {
      return Optional.of("an inner class of a generic one");
    }
    return parts(type)
        .flatMap(part -> objectionToValue(part).map(why -> of(part, why)).stream())
        .findFirst();
  }

  private static String of(TypeMirror part, String why) {
    return why.startsWith("of ")
        ? why
        : "of %s, which is %s"
            .formatted(
                JavaType.of(JavaType.Kind.DECLARED, TypeReader.nameOf(part)).shortName(), why);
  }

  private static Optional<TypeElement> declaration(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static Stream<? extends TypeMirror> parts(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> Stream.of(((ArrayType) type).getComponentType());
      case DECLARED ->
          Stream.concat(
              ((DeclaredType) type).getTypeArguments().stream(),
              Stream.of(((DeclaredType) type).getEnclosingType()));
      case WILDCARD -> bounds((WildcardType) type);
      default -> Stream.empty();
    };
  }

  private static Stream<TypeMirror> bounds(WildcardType type) {
    return Stream.of(
            Optional.<TypeMirror>ofNullable(type.getExtendsBound()),
            Optional.<TypeMirror>ofNullable(type.getSuperBound()))
        .flatMap(Optional::stream);
  }

  private static boolean has(Element type, Modifier modifier) {
    return type.getModifiers().contains(modifier);
  }
}
