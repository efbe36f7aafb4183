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
import java.time.DateTimeException;

/**
 * A codec of a class of {@code java.time}, whose values are read from text by its method {@code
 * parse}.
 *
 * @param <T> the class
 */
abstract class TimeCodec<T> extends WordCodec {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final ClassName type;
  private final ColumnType columnType;
  private final String example;

  /**
   * @param example what a default may look like, with its article
   */
  TimeCodec(String word, Class<T> type, ColumnType columnType, String example) {
    super(word);
    this.type = ClassName.get(type);
    this.columnType = columnType;
    this.example = example;
  }

  /**
   * The value of the text, as it is kept.
   *
   * @throws DateTimeException if it is none
   */
  abstract T parse(String text);

  /** The year of the value; one that is kept where it has none. */
  abstract int yearOf(T value);

  @Override
  public final boolean accepts(JavaType other) {
    return other.name().equals(type);
  }

  @Override
  public final ColumnType columnType(ColumnMapping column) {
    return columnType;
  }

  @Override
  public final ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      T value = parse(text);
      return yearOf(value) >= FIRST_YEAR && yearOf(value) <= LAST_YEAR
          ? ParsedDefault.of(canonical(value), code(value))
          : ParsedDefault.wrong("not in the years 0001 to 9999");
    } catch (DateTimeException e) {
      return ParsedDefault.wrong("not " + example);
    }
  }

  /** The one spelling of the value. */
  String canonical(T value) {
    return value.toString();
  }

  /** The value as a Java expression. */
  CodeBlock code(T value) {
    return CodeBlock.of("$T.parse($S)", type, canonical(value));
  }

  @Override
  public final CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }

  @Override
  public final TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.COMPARABLE_COLUMN, type);
  }
}
