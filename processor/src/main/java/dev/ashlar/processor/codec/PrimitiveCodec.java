/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.sql.schema.ColumnType;

/** A codec of a primitive type and its box. */
abstract class PrimitiveCodec extends WordCodec {

  private final String word;
  private final TypeName primitive;
  private final ColumnType columnType;
  private final ClassName expression;

  PrimitiveCodec(String word, TypeName primitive, ColumnType columnType, ClassName expression) {
    super(word);
    this.word = word;
    this.primitive = primitive;
    this.columnType = columnType;
    this.expression = expression;
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(primitive) || type.name().equals(primitive.box());
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return columnType;
  }

  @Override
  String method(boolean nullable) {
    return reading(word, nullable);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return nullable || column.type().name().isPrimitive()
        ? value
        : super.checked(column, value, false);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return expression;
  }
}
