/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;

/** Binary floating point numbers of 32 bits; neither infinite nor NaN. */
final class FloatCodec extends PrimitiveCodec {

  FloatCodec() {
    super("single", TypeName.FLOAT, ColumnType.single(), Api.FLOAT_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      float value = Float.parseFloat(text) + 0.0f;
      return Float.isFinite(value)
          ? ParsedDefault.of(Float.toString(value), CodeBlock.of("$Lf", Float.toString(value)))
          : ParsedDefault.wrong("not a finite number");
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a number");
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }
}
