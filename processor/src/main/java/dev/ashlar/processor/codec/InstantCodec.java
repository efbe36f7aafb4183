/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.sql.schema.ColumnType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments, in microseconds. */
final class InstantCodec extends TimeCodec<Instant> {

  InstantCodec() {
    super("instant", Instant.class, ColumnType.instant(), "a moment such as 2024-12-31T23:59:59Z");
  }

  @Override
  Instant parse(String text) {
    return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  int yearOf(Instant value) {
    return value.atOffset(ZoneOffset.UTC).getYear();
  }

  @Override
  public Optional<CodeBlock> now(CodeBlock moment) {
    return Optional.of(moment);
  }
}
