/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;

/** Single characters, of those that one {@code char} can hold. */
final class CharCodec extends PrimitiveCodec {

  CharCodec() {
    super("character", TypeName.CHAR, ColumnType.character(), Api.COMPARABLE_COLUMN);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    ColumnType type = super.columnType(column);
    return column.options().ignoreCase() ? type.ignoringCase() : type;
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    if (text.length() != 1) {
      return ParsedDefault.wrong("not a single character");
    }
    char value = text.charAt(0);
    if (value == 0 || Character.isSurrogate(value)) {
      return ParsedDefault.wrong("not a character that every database keeps");
    }
    return ParsedDefault.of(text, Literals.character(value));
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(
        (ClassName) super.expression(column), ClassName.get(Character.class));
  }
}
