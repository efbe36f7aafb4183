/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.sql.schema.ColumnType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days of the calendar. */
final class LocalDateCodec extends TimeCodec<LocalDate> {

  LocalDateCodec() {
    super("date", LocalDate.class, ColumnType.date(), "a date such as 2024-12-31");
  }

  @Override
  LocalDate parse(String text) {
    return LocalDate.parse(text);
  }

  @Override
  int yearOf(LocalDate value) {
    return value.getYear();
  }

  @Override
  public Optional<CodeBlock> now(CodeBlock moment) {
    return Optional.of(
        CodeBlock.of("$T.ofInstant($L, $T.UTC)", LocalDate.class, moment, ZoneOffset.class));
  }
}
