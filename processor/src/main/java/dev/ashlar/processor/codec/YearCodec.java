/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.sql.schema.ColumnType;
import java.time.DateTimeException;
import java.time.Year;

/** Years. */
final class YearCodec extends TimeCodec<Year> {

  YearCodec() {
    super("year", Year.class, ColumnType.year(), "a year such as 2024");
  }

  @Override
  Year parse(String text) {
    try {
      return Year.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new DateTimeException(text, e);
    }
  }

  @Override
  int yearOf(Year value) {
    return value.getValue();
  }

  @Override
  CodeBlock code(Year value) {
    return CodeBlock.of("$T.of($L)", Year.class, value.getValue());
  }
}
