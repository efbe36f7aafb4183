/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JsonMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of a mapper that tell a codec of JSON what to make. */
final class JsonTypes {

  private JsonTypes() {}

  /** One for each column of JSON. */
  static List<FieldSpec> constants(ModelPlan plan) {
    return plan.model().columns().stream()
        .filter(column -> plan.column(column).isPresent())
        .flatMap(column -> column.json().stream().map(json -> constant(column, json)))
        .toList();
  }

  private static FieldSpec constant(ColumnMapping column, JsonMapping json) {
    TypeName type = column.type().name().box();
    return FieldSpec.builder(
            ParameterizedTypeName.get(Api.JSON_TYPE, type),
            json.constant(),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.<$T>of($S, $L)", Api.JSON_TYPE, type, column.label(), code(type))
        .build();
  }

  private static CodeBlock code(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return CodeBlock.of(
          "$T.generic($T.class, $L)",
          Api.JSON_TYPE,
          generic.rawType(),
          generic.typeArguments().stream().map(JsonTypes::code).collect(CodeBlock.joining(", ")));
    }
    if (type instanceof ArrayTypeName array && isGeneric(array)) {
      return CodeBlock.of("$T.array($L)", Api.JSON_TYPE, code(array.componentType()));
    }
    if (type instanceof WildcardTypeName wildcard) {
      // What is read may be of the bound itself, which every such type takes.
      return code(
          wildcard.lowerBounds().isEmpty()
              ? wildcard.upperBounds().get(0)
              : wildcard.lowerBounds().get(0));
    }
    return CodeBlock.of("$T.class", type);
  }

  private static boolean isGeneric(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isGeneric(array.componentType())
        : type instanceof ParameterizedTypeName;
  }
}
