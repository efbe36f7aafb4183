/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ColumnOptions;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;

/** Exact decimal numbers with a fixed number of digits after the point. */
final class DecimalCodec extends WordCodec {

  private static final TypeName BIG_DECIMAL = ClassName.get(BigDecimal.class);

  DecimalCodec() {
    super("decimal");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(BIG_DECIMAL);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.decimal(precision(column), column.options().scale());
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    int scale = column.options().scale();
    try {
      BigDecimal value = new BigDecimal(text).setScale(scale);
      return value.precision() - scale <= precision(column) - scale
          ? ParsedDefault.of(
              value.toPlainString(), CodeBlock.of("new $T($S)", BIG_DECIMAL, value.toPlainString()))
          : ParsedDefault.wrong("more than %s digits".formatted(precision(column)));
    } catch (NumberFormatException e) {
      return ParsedDefault.wrong("not a decimal number");
    } catch (ArithmeticException e) {
      return ParsedDefault.wrong("more than %s digits after the point".formatted(scale));
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable, precision(column), column.options().scale());
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return Api.DECIMAL_COLUMN;
  }

  /**
   * A rule asks for the precision; without it the classes are still written, with one that all
   * databases take.
   */
  private static int precision(ColumnMapping column) {
    ColumnOptions options = column.options();
    return options.precision() > 0 ? options.precision() : Math.max(38, options.scale());
  }
}
