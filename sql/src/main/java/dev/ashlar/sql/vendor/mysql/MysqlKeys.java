/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.schema.ColumnType;
import java.util.OptionalInt;

/**
 * What InnoDB takes into a key or an index. Beyond it MySQL refuses the table; MariaDB would index
 * the beginning of a text alone, or a hash of it.
 */
final class MysqlKeys {

  /** The bytes of all columns together. */
  static final int LONGEST = 3_072;

  private static final int BYTES_OF_CHARACTER = 4;

  /** The bytes of so many decimal digits; nine of them fill four. */
  private static final int[] BYTES_OF_DIGITS = {0, 1, 1, 2, 2, 3, 3, 4, 4};

  private MysqlKeys() {}

  /** The bytes that a column takes at most; empty if it cannot be in a key. */
  static OptionalInt bytes(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN, TINYINT -> OptionalInt.of(1);
      case SMALLINT, YEAR, NATIVE_ENUM -> OptionalInt.of(2);
      case DATE, YEAR_MONTH -> OptionalInt.of(3);
      case INTEGER -> OptionalInt.of(4);
      case TIME -> OptionalInt.of(6);
      case BIGINT, DURATION, FLOAT, DOUBLE, INSTANT, DATETIME -> OptionalInt.of(8);
      case UUID -> OptionalInt.of(16);
      case INET_ADDRESS -> OptionalInt.of(BYTES_OF_CHARACTER * 39);
      case DECIMAL, WHOLE ->
          OptionalInt.of(digits(type.precision() - type.scale()) + digits(type.scale()));
      case CHAR -> OptionalInt.of(BYTES_OF_CHARACTER);
      case VARCHAR, ENUM -> OptionalInt.of(BYTES_OF_CHARACTER * type.length());
      case BINARY ->
          MysqlTypes.isVarbinary(type) ? OptionalInt.of(type.length()) : OptionalInt.empty();
      case TEXT, JSON, ARRAY -> OptionalInt.empty();
    };
  }

  private static int digits(int digits) {
    return digits / 9 * 4 + BYTES_OF_DIGITS[digits % 9];
  }
}
