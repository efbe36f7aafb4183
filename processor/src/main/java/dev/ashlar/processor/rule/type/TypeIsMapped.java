/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.stream.Stream;

/** Every column has a Java type that columns can have. */
final class TypeIsMapped implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      JavaType type = column.type();
      boolean isOwn = column.converter().isEmpty() || !type.isNameable();
      if (isOwn && type.isKnown() && Codecs.find(column).isEmpty()) {
        JavaType part = type.stored();
        problems.error(
            this,
            column.origin(),
            "%s is %s, which cannot be a column%s."
                .formatted(
                    column.label(),
                    Words.a(type.shortName()),
                    mappings.contains(type.name()) ? "" : reason(type)),
            remedy(column, part, mappings));
      }
    }
  }

  /** Where it was taken for a value record: what is wrong, here or in what it holds. */
  static String reason(JavaType type) {
    JavaType part = type.stored();
    if (part.equals(type)) {
      return part.objection().isEmpty() ? "" : ": it is " + part.objection();
    }
    return part.objection().isEmpty()
        ? ": it stands for %s".formatted(Words.a(part.shortName()))
        : ": it stands for %s, which is %s".formatted(Words.a(part.shortName()), part.objection());
  }

  private static String remedy(ColumnMapping column, JavaType part, Mappings mappings) {
    if (mappings.contains(part.name())) {
      boolean isNullable = column.nullness().isNullable();
      return "Refer to the model, as in @Relation(onDelete = %s) %sRef<%s> %s."
          .formatted(
              isNullable ? "SET_NULL" : "RESTRICT",
              isNullable ? "@Nullable " : "",
              part.shortName(),
              column.name());
    }
    if (!part.isNameable()) {
      return NearestType.nameable(part);
    }
    return elementsOf(part)
        .flatMap(element -> mappings.model(element).stream())
        .findFirst()
        .map(
            model ->
                "Relate the models, as in @Relation Many<%s> %s."
                    .formatted(model.name(), column.name()))
        .orElseGet(() -> advice(column, part));
  }

  /** The types that a list, an array, a set or a map holds. */
  private static Stream<TypeName> elementsOf(JavaType type) {
    return type.name() instanceof ParameterizedTypeName several
        ? several.typeArguments().stream()
        : type.element().map(JavaType::name).stream();
  }

  private static String advice(ColumnMapping column, JavaType part) {
    if (part.objection().startsWith("a record of")) {
      return column.isKey()
          ? "Put @Id on several components of the model: together they are its key."
          : "Put @Embedded on it, to have a column for each of its components, or @Json, to have"
              + " one for all.";
    }
    return part.objection().isEmpty()
        ? NearestType.advice(column, part)
        : "A record of one component stands for it, unless it is generic, a model or a part of"
            + " itself.";
  }
}
