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

/** Whole numbers of 8 bits. */
final class ByteCodec extends PrimitiveCodec {

  ByteCodec() {
    super("tinyint", TypeName.BYTE, ColumnType.tinyint(), Api.BYTE_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      byte value = Byte.parseByte(text);
      return ParsedDefault.of(Byte.toString(value), CodeBlock.of("(byte) $L", value));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a whole number from -128 to 127");
    }
  }
}
