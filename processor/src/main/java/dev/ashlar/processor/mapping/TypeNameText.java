/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of types as text, the package marked off by a slash: {@code java.util/Map.Entry}. */
final class TypeNameText {

  private static final String ARRAY = "[]";
  private static final Map<String, TypeName> PRIMITIVES =
      Stream.of(
              TypeName.BOOLEAN,
              TypeName.BYTE,
              TypeName.SHORT,
              TypeName.INT,
              TypeName.LONG,
              TypeName.CHAR,
              TypeName.FLOAT,
              TypeName.DOUBLE)
          .collect(Collectors.toMap(TypeName::toString, Function.identity()));

  private TypeNameText() {}

  static String write(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return write(array.componentType()) + ARRAY;
    }
    if (type instanceof ParameterizedTypeName generic) {
      return write(generic.rawType()); // No column has such a type; a rule says so.
    }
    return type instanceof ClassName name
        ? name.packageName() + "/" + String.join(".", name.simpleNames())
        : type.toString();
  }

  static TypeName read(String text) {
    if (text.endsWith(ARRAY)) {
      return ArrayTypeName.of(read(text.substring(0, text.length() - ARRAY.length())));
    }
    TypeName primitive = PRIMITIVES.get(text);
    return primitive != null ? primitive : readClass(text);
  }

  static ClassName readClass(String text) {
    int slash = text.indexOf('/');
    List<String> names = List.of(text.substring(slash + 1).split("\\.", -1));
    return ClassName.get(
        text.substring(0, Math.max(slash, 0)),
        names.get(0),
        names.subList(1, names.size()).toArray(String[]::new));
  }
}
