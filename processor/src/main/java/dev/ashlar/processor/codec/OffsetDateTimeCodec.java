/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.sql.schema.ColumnType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments, in microseconds, which are read in UTC whatever offset they were written with. */
final class OffsetDateTimeCodec extends TimeCodec<OffsetDateTime> {

  OffsetDateTimeCodec() {
    super(
        "offsetDateTime",
        OffsetDateTime.class,
        ColumnType.instant(),
        "a moment such as 2024-12-31T23:59:59+01:00");
  }

  @Override
  OffsetDateTime parse(String text) {
    return OffsetDateTime.parse(text)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  int yearOf(OffsetDateTime value) {
    return value.getYear();
  }

  /** With its seconds, which are left out elsewhere when there are none. */
  @Override
  String canonical(OffsetDateTime value) {
    return value.toInstant().toString();
  }

  @Override
  public Optional<CodeBlock> now(CodeBlock moment) {
    return Optional.of(CodeBlock.of("$L.atOffset($T.UTC)", moment, ZoneOffset.class));
  }
}
