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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Moments, in microseconds. */
final class InstantCodec extends WordCodec {

  private static final TypeName INSTANT = ClassName.get(Instant.class);
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  InstantCodec() {
    super("instant");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(INSTANT);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.instant();
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      Instant value = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
      int year = value.atOffset(ZoneOffset.UTC).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR
          ? ParsedDefault.of(
              value.toString(), CodeBlock.of("$T.parse($S)", INSTANT, value.toString()))
          : ParsedDefault.wrong("not in the years 0001 to 9999");
    } catch (DateTimeParseException e) {
      return ParsedDefault.wrong("not a moment such as 2024-12-31T23:59:59Z");
    }
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return call(column, value, nullable);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(
        ClassName.get("dev.ashlar.query", "ComparableColumn"), INSTANT);
  }
}
