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

/** True or false. */
final class BooleanCodec extends PrimitiveCodec {

  BooleanCodec() {
    super("bool", TypeName.BOOLEAN, ColumnType.bool(), Api.BOOLEAN_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    return text.equals("true") || text.equals("false")
        ? ParsedDefault.of(text, CodeBlock.of(text))
        : ParsedDefault.wrong("neither true nor false");
  }
}
