/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds the keys of references, whose type the compiler does not know. */
final class Keys {

  private Keys() {}

  /** The key of a row of this table, as a parameter. */
  static Bind bind(ModelTable<?> table, Object given) {
    try {
      Object key = table.storedKey(given);
      return switch (table.key().type().kind()) {
        case BOOLEAN -> Bind.bool((Boolean) key);
        case TINYINT -> Bind.tinyint((Byte) key);
        case SMALLINT -> Bind.smallint((Short) key);
        case INTEGER -> Bind.integer((Integer) key);
        case BIGINT -> Bind.bigint((Long) key);
        case FLOAT -> Bind.single((Float) key);
        case DOUBLE -> Bind.real((Double) key);
        case DECIMAL -> Bind.decimal((BigDecimal) key);
        case WHOLE -> Bind.whole((BigInteger) key);
        case CHAR -> Bind.character((Character) key);
        case VARCHAR, TEXT -> Bind.text((String) key);
        case UUID -> Bind.uuid((UUID) key);
        case INSTANT -> Bind.instant((Instant) key);
        case DATETIME -> Bind.dateTime((LocalDateTime) key);
        case DATE -> Bind.date((LocalDate) key);
        case TIME -> Bind.time((LocalTime) key);
        case DURATION -> Bind.duration((Duration) key);
        case YEAR -> Bind.year((Year) key);
        case YEAR_MONTH -> Bind.yearMonth((YearMonth) key);
        case BINARY -> Bind.bytes((byte[]) key);
        case ENUM -> Bind.constant((Enum<?>) key);
        case NATIVE_ENUM -> Bind.nativeConstant((Enum<?>) key);
      };
    } catch (ClassCastException wrongType) {
      throw new IllegalArgumentException(
          "A Ref to %1$s holds a key of type %2$s, which is not that of %3$s. Make it with %1$sMapper.ref(..)."
              .formatted(
                  table.modelName(), given.getClass().getSimpleName(), table.label(table.key())),
          wrongType);
    }
  }

  /** The key of a row of this table that stands in this column of a result. */
  static Object read(ModelTable<?> table, Row row, int column) throws SQLException {
    @Nullable Object key =
        switch (table.key().type().kind()) {
          case BOOLEAN -> row.bool(column);
          case TINYINT -> row.tinyint(column);
          case SMALLINT -> row.smallint(column);
          case INTEGER -> row.integer(column);
          case BIGINT -> row.bigint(column);
          case FLOAT -> row.single(column);
          case DOUBLE -> row.real(column);
          case DECIMAL -> row.decimal(column);
          case WHOLE -> row.whole(column);
          case CHAR -> row.character(column);
          case VARCHAR, TEXT, ENUM, NATIVE_ENUM -> row.text(column);
          case UUID -> row.uuid(column);
          case INSTANT -> row.instant(column);
          case DATETIME -> row.dateTime(column);
          case DATE -> row.date(column);
          case TIME -> row.time(column);
          case DURATION -> row.duration(column);
          case YEAR -> row.year(column);
          case YEAR_MONTH -> row.yearMonth(column);
          case BINARY -> row.bytes(column);
        };
    return equatable(key != null ? key : Values.required(table.label(table.key()), key));
  }

  /** What is stored for the key of a row of this table, or something equal for equal keys. */
  static Object equatable(ModelTable<?> table, Object key) {
    return equatable(table.storedKey(key));
  }

  private static Object equatable(Object key) {
    if (key instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    return key instanceof Enum<?> constant ? constant.name() : key;
  }
}
