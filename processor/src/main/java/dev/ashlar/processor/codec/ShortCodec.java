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

/** Whole numbers of 16 bits. */
final class ShortCodec extends PrimitiveCodec {

  ShortCodec() {
    super("smallint", TypeName.SHORT, ColumnType.smallint(), Api.SHORT_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      short value = Short.parseShort(text);
      return ParsedDefault.of(Short.toString(value), CodeBlock.of("(short) $L", value));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a whole number from -32768 to 32767");
    }
  }
}
