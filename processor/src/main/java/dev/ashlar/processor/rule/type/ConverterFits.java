/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ConverterMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** A converter can be made, takes what the column holds, and makes what a column can hold. */
final class ConverterFits implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      column.converter().ifPresent(converter -> check(column, converter, problems));
    }
  }

  private void check(ColumnMapping column, ConverterMapping converter, Problems problems) {
    JavaType type = column.type();
    String name = converter.shortName();
    if (!converter.objection().isEmpty()) {
      refuse(
          column,
          "%s is converted by %s, which %s.".formatted(column.label(), name, converter.objection()),
          "Name a class that implements Converter<%s, ..> and can be made by new %s()."
              .formatted(boxed(type), name),
          problems);
    } else if (!type.isKnown() || !converter.stored().isKnown()) {
      return; // javac says it.
    } else if (!type.isNameable()) {
      return; // TypeIsMapped says it.
    } else if (!converter.converts().equals(type.name().box())) {
      refuse(
          column,
          "%s is %s, but %s converts values of type %s."
              .formatted(
                  column.label(),
                  Words.a(type.shortName()),
                  name,
                  JavaType.of(JavaType.Kind.DECLARED, converter.converts()).shortName()),
          "Name a Converter<%s, ..>.".formatted(boxed(type)),
          problems);
    } else if (Codecs.find(column).isEmpty()) {
      refuse(
          column,
          "%s is stored by %s as %s, which cannot be a column%s."
              .formatted(
                  column.label(),
                  name,
                  Words.a(converter.stored().shortName()),
                  TypeIsMapped.reason(converter.stored())),
          NearestType.advice(converter.stored()),
          problems);
    }
  }

  private static String boxed(JavaType type) {
    return JavaType.of(JavaType.Kind.DECLARED, type.name().box()).shortName();
  }

  private void refuse(ColumnMapping column, String what, String fix, Problems problems) {
    problems.error(this, Places.convert(column), what, fix);
  }
}
