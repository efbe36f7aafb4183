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
import java.util.function.Function;

/** Binary floating point numbers of 32 and 64 bits; neither infinite nor NaN. */
final class FloatingCodec extends PrimitiveCodec {

  /** A row for each of them; what is added makes a zero of either sign one without. */
  static final List<Codec> ALL =
      List.of(
          new FloatingCodec(
              "single",
              TypeName.FLOAT,
              ColumnType.single(),
              Api.FLOAT_COLUMN,
              text -> Float.parseFloat(text) + 0.0f,
              "$Lf"),
          new FloatingCodec(
              "real",
              TypeName.DOUBLE,
              ColumnType.real(),
              Api.DOUBLE_COLUMN,
              text -> Double.parseDouble(text) + 0.0,
              "$L"));

  private final Function<String, Number> parser;
  private final String code;

  /**
   * One of them.
   *
   * @param code a number as Java has it, where {@code $L} is its digits
   */
  private FloatingCodec(
      String word,
      TypeName primitive,
      ColumnType columnType,
      ClassName expression,
      Function<String, Number> parser,
      String code) {
    super(word, primitive, columnType, expression);
    this.parser = parser;
    this.code = code;
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      Number value = parser.apply(text);
      return Double.isFinite(value.doubleValue())
          ? ParsedDefault.of(value.toString(), CodeBlock.of(code, value.toString()))
          : ParsedDefault.wrong("not a finite number");
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a number");
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }
}
