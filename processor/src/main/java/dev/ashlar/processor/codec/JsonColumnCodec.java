/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.JsonMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;

/** JSON of any type, by the codec that the database is given at run time. */
final class JsonColumnCodec implements Codec {

  private final CodeBlock constant;

  JsonColumnCodec(JsonMapping json) {
    constant = CodeBlock.of("$T.$L", json.mapper(), json.constant());
  }

  @Override
  public boolean accepts(JavaType type) {
    return true;
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.json();
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    return ParsedDefault.wrong("not possible: what it stands for is known at run time only");
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    return CodeBlock.of(
        "$L.$L($L, $L)", row, nullable ? "nullableJson" : "json", position, constant);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return CodeBlock.of("$L.json($L, $L, $L)", binder, position, value, constant);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return CodeBlock.of("$T.json($L, $L)", Api.BIND, value, constant);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return nullable || column.type().name().isPrimitive()
        ? value
        : CodeBlock.of("$T.required($S, $L)", Api.VALUES, column.label(), value);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return Api.JSON_COLUMN;
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("json($L)", ordinal);
  }
}
