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

/** Whole numbers of 32 bits. */
final class IntegerCodec extends PrimitiveCodec {

  IntegerCodec() {
    super("integer", TypeName.INT, ColumnType.integer(), Api.INT_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      int value = Integer.parseInt(text);
      return ParsedDefault.of(Integer.toString(value), CodeBlock.of("$L", value));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a whole number from -2147483648 to 2147483647");
    }
  }
}
