/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigInteger;

/** Whole numbers of a stated number of digits. */
final class WholeCodec extends WordCodec {

  private static final TypeName BIG_INTEGER = ClassName.get(BigInteger.class);

  /** A rule asks for the precision; without it the classes are still written, with this one. */
  private static final int USUAL_PRECISION = 38;

  WholeCodec() {
    super("whole");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(BIG_INTEGER);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.whole(precision(column));
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      BigInteger value = new BigInteger(text);
      return value.abs().toString().length() <= precision(column)
          ? ParsedDefault.of(
              value.toString(), CodeBlock.of("new $T($S)", BIG_INTEGER, value.toString()))
          : ParsedDefault.wrong("more than %s digits".formatted(precision(column)));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a whole number");
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable, precision(column));
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return Api.WHOLE_COLUMN;
  }

  private static int precision(ColumnMapping column) {
    int precision = column.options().precision();
    return precision > 0 ? precision : USUAL_PRECISION;
  }
}
