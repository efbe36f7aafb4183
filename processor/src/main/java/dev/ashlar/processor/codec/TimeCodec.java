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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/**
 * A codec of a class of {@code java.time}, whose values are read from text by its method {@code
 * parse}.
 *
 * @param <T> the class
 */
class TimeCodec<T> extends WordCodec {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final ClassName type;
  private final ColumnType columnType;
  private final String example;
  private final Function<String, T> parser;

  /**
   * One whose values are spelled by {@code toString}.
   *
   * @param example what a default may look like, with its article
   * @param parser the value of a text, as it is kept; throws a {@link DateTimeException} if it is
   *     none
   */
  TimeCodec(
      String word,
      Class<T> type,
      ColumnType columnType,
      String example,
      Function<String, T> parser) {
    super(word);
    this.type = ClassName.get(type);
    this.columnType = columnType;
    this.example = example;
    this.parser = parser;
  }

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
      T value = parser.apply(text);
      return isKept(value)
          ? ParsedDefault.of(canonical(value), code(value))
          : ParsedDefault.wrong("not in the years 0001 to 9999");
    } catch (DateTimeException e) {
      return ParsedDefault.wrong("not " + example);
    }
  }

  /** Whether its year is one that every database has, or it is of none. */
  private static boolean isKept(Object value) {
    Object time = value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    if (!(time instanceof TemporalAccessor dated && dated.isSupported(ChronoField.YEAR))) {
      return true;
    }
    int year = dated.get(ChronoField.YEAR);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
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
    return switch (columnType.kind()) {
      case DATE -> Api.DATE_COLUMN;
      case INSTANT, DATETIME -> ParameterizedTypeName.get(Api.MOMENT_COLUMN, type);
      default -> ParameterizedTypeName.get(Api.COMPARABLE_COLUMN, type);
    };
  }
}
