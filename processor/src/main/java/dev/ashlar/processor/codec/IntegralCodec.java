/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.util.List;

/** Whole numbers of 8, 16, 32 and 64 bits. */
final class IntegralCodec extends PrimitiveCodec {

  /** A row for each of them. */
  static final List<Codec> ALL =
      List.of(
          new IntegralCodec(
              "tinyint",
              TypeName.BYTE,
              ColumnType.tinyint(),
              Api.BYTE_COLUMN,
              Byte.SIZE,
              "(byte) $L",
              "from -128 to 127"),
          new IntegralCodec(
              "smallint",
              TypeName.SHORT,
              ColumnType.smallint(),
              Api.SHORT_COLUMN,
              Short.SIZE,
              "(short) $L",
              "from -32768 to 32767"),
          new IntegralCodec(
              "integer",
              TypeName.INT,
              ColumnType.integer(),
              Api.INT_COLUMN,
              Integer.SIZE,
              "$L",
              "from -2147483648 to 2147483647"),
          new IntegralCodec(
              "bigint",
              TypeName.LONG,
              ColumnType.bigint(),
              Api.LONG_COLUMN,
              Long.SIZE,
              "$LL",
              "of 64 bits"));

  private final int bits;
  private final String code;
  private final String range;

  /**
   * One of them.
   *
   * @param code a number as Java has it, where {@code $L} is its digits
   * @param range which numbers there are, as the end of a sentence
   */
  private IntegralCodec(
      String word,
      TypeName primitive,
      ColumnType columnType,
      ClassName expression,
      int bits,
      String code,
      String range) {
    super(word, primitive, columnType, expression);
    this.bits = bits;
    this.code = code;
    this.range = range;
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      long value = Long.parseLong(text);
      return value >> (bits - 1) == value >> (Long.SIZE - 1)
          ? ParsedDefault.of(Long.toString(value), CodeBlock.of(code, value))
          : outside();
    } catch (NumberFormatException e) {
      return outside();
    }
  }

  private ParsedDefault outside() {
    return ParsedDefault.wrong("not a whole number " + range);
  }
}
