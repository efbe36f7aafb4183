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

/** Whole numbers of 64 bits. */
final class LongCodec extends PrimitiveCodec {

  LongCodec() {
    super("bigint", TypeName.LONG, ColumnType.bigint(), Api.LONG_COLUMN);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      long value = Long.parseLong(text);
      return ParsedDefault.of(Long.toString(value), CodeBlock.of("$LL", value));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a whole number of 64 bits");
    }
  }
}
