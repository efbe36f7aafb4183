/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import dev.ashlar.sql.schema.ColumnType;
import java.time.YearMonth;

/** Months of a year. */
final class YearMonthCodec extends TimeCodec<YearMonth> {

  YearMonthCodec() {
    super("yearMonth", YearMonth.class, ColumnType.yearMonth(), "a month such as 2024-12");
  }

  @Override
  YearMonth parse(String text) {
    return YearMonth.parse(text);
  }

  @Override
  int yearOf(YearMonth value) {
    return value.getYear();
  }
}
