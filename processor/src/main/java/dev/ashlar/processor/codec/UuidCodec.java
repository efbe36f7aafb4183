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
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.util.UUID;

/** Universally unique identifiers. */
final class UuidCodec extends WordCodec {

  private static final TypeName UUID_TYPE = ClassName.get(UUID.class);

  UuidCodec() {
    super("uuid");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(UUID_TYPE);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.uuid();
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equalsIgnoreCase(text)
          ? ParsedDefault.of(
              value.toString(), CodeBlock.of("$T.fromString($S)", UUID_TYPE, value.toString()))
          : ParsedDefault.wrong("not a UUID of 36 characters");
    } catch (IllegalArgumentException e) {
      return ParsedDefault.wrong("not a UUID of 36 characters");
    }
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.VALUE_COLUMN, UUID_TYPE);
  }
}
