/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that stand for others which nobody may see. */
final class StandIn {

  private StandIn() {}

  /** The same one for all values of a kind; null where a database might refuse any. */
  static @Nullable Object of(Kind kind, Object value) {
    if (value instanceof List<?> elements) {
      Object element = elements.isEmpty() ? null : of(kind, elements.get(0));
      return element == null ? null : List.of(element);
    }
    return switch (kind) {
      case BOOLEAN -> false;
      case TINYINT -> (byte) 0;
      case SMALLINT -> (short) 0;
      case INTEGER -> 0;
      case BIGINT -> 0L;
      case FLOAT -> 0f;
      case DOUBLE -> 0d;
      case DECIMAL -> BigDecimal.ZERO;
      case WHOLE -> BigInteger.ZERO;
      case CHAR -> '*';
      case VARCHAR, TEXT, ENUM -> "***";
      case UUID -> new UUID(0, 0);
      case INSTANT -> Instant.EPOCH;
      case DATETIME -> LocalDateTime.of(1970, 1, 1, 0, 0);
      case DATE -> LocalDate.of(1970, 1, 1);
      case TIME -> LocalTime.MIDNIGHT;
      case DURATION -> Duration.ZERO;
      case YEAR -> Year.of(1970);
      case YEAR_MONTH -> YearMonth.of(1970, 1);
      case BINARY -> new byte[0];
      default -> null;
    };
  }
}
