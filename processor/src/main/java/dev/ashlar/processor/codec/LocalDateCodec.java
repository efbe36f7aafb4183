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
import dev.ashlar.sql.schema.ColumnType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days of the calendar. */
final class LocalDateCodec extends WordCodec {

  private static final TypeName LOCAL_DATE = ClassName.get(LocalDate.class);
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  LocalDateCodec() {
    super("date");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(LOCAL_DATE);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.date();
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      LocalDate value = LocalDate.parse(text);
      return value.getYear() >= FIRST_YEAR && value.getYear() <= LAST_YEAR
          ? ParsedDefault.of(
              value.toString(), CodeBlock.of("$T.parse($S)", LOCAL_DATE, value.toString()))
          : ParsedDefault.wrong("not in the years 0001 to 9999");
    } catch (DateTimeParseException e) {
      return ParsedDefault.wrong("not a date such as 2024-12-31");
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(
        ClassName.get("dev.ashlar.query", "ComparableColumn"), LOCAL_DATE);
  }
}
