/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.problem.Suggestion;
import dev.ashlar.sql.schema.ColumnType;
import java.util.List;

/** Enums, stored by the names of their constants. */
class EnumCodec extends WordCodec {

  private static final int LENGTH_STEP = 32;

  private final String word;

  EnumCodec() {
    this("constant");
  }

  EnumCodec(String word) {
    super(word);
    this.word = word;
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.kind() == JavaType.Kind.ENUM;
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    List<String> constants = column.type().constants();
    int longest = constants.stream().mapToInt(String::length).max().orElse(1);
    int steps = (longest + LENGTH_STEP - 1) / LENGTH_STEP;
    return ColumnType.enumeration(steps * LENGTH_STEP, constants);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    List<String> constants = column.type().constants();
    return constants.contains(text)
        ? ParsedDefault.of(text, CodeBlock.of("$T.$L", column.type().name(), text))
        : ParsedDefault.wrong(
            "not a constant of %s.%s"
                .formatted(column.type().shortName(), Suggestion.didYouMean(text, constants)));
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    return CodeBlock.of(
        "$1L.<$4T>$2L($3L, $4T.class)",
        row,
        reading("constant", nullable),
        position,
        column.type().name());
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.VALUE_COLUMN, column.type().name());
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("this.<$1T>$2L($3L, $1T.class)", column.type().name(), word, ordinal);
  }
}
