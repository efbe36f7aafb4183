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

/** Binary floating point numbers; neither infinite nor NaN. */
final class DoubleCodec extends PrimitiveCodec {

  DoubleCodec() {
    super("real", TypeName.DOUBLE, ColumnType.real(), Api.DOUBLE_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      double value = Double.parseDouble(text) + 0.0;
      return Double.isFinite(value)
          ? ParsedDefault.of(Double.toString(value), CodeBlock.of("$L", Double.toString(value)))
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
