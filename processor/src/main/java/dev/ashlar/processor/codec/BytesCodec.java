/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;

/** Bytes, of any number unless a length is stated. */
final class BytesCodec extends WordCodec {

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  BytesCodec() {
    super("bytes");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(BYTES);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.binary(column.options().length());
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    return ParsedDefault.wrong("not possible: bytes have no default");
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable, column.options().length());
  }

  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.VALUE_COLUMN, BYTES);
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("binary($L)", ordinal);
  }
}
