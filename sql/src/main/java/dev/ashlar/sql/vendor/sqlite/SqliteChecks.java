/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.schema.ColumnType;
import java.util.Optional;

/**
 * The checks that make a column of SQLite hold what its type means. Each is true for NULL, or
 * unknown.
 */
final class SqliteChecks {

  private static final String DIGIT = "[0-9]";

  private SqliteChecks() {}

  /** The check of a column, given its quoted name. */
  static Optional<String> check(String column, ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN -> Optional.of(column + " IN (0, 1)");
      case SMALLINT -> Optional.of(StandardText.between(column, Short.MIN_VALUE, Short.MAX_VALUE));
      case INTEGER ->
          Optional.of(StandardText.between(column, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case CHAR -> Optional.of("length(%s) = 1 AND unicode(%s) <= 65535".formatted(column, column));
      case DECIMAL, WHOLE -> Optional.of(decimal(column, type.precision(), type.scale()));
      case VARCHAR -> Optional.of(atMost(column, type.length()));
      case NATIVE_ENUM -> Kinds.of(ColumnType.Kind.ENUM).check(column, type);
      case JSON -> Optional.of("json_valid(" + column + ")");
      case UUID -> Optional.of("length(" + column + ") = 16");
      case INSTANT -> Optional.of(moment(column));
      case DATETIME -> Optional.of(calendar(column, ""));
      case TIME -> Optional.of(time(column));
      case YEAR_MONTH ->
          Optional.of(
              "%s GLOB '????-??' AND strftime('%%Y-%%m', %s || '-01') IS %s"
                  .formatted(column, column, column));
      case DATE ->
          Optional.of("%s GLOB '????-??-??' AND date(%s) IS %s".formatted(column, column, column));
      case BINARY ->
          type.length() == 0 ? Optional.empty() : Optional.of(atMost(column, type.length()));
      case FLOAT -> Optional.of(StandardText.finiteFloat(column));
      case DOUBLE -> Optional.of(StandardText.finite(column));
      case ARRAY -> Optional.of(array(column));
      default -> Kinds.of(type.kind()).check(column, type);
    };
  }

  /** The type of what is no JSON would be an error of another sort. */
  private static String array(String column) {
    return "CASE WHEN json_valid(%s) = 0 THEN 0 ELSE json_type(%s) = 'array' END"
        .formatted(column, column);
  }

  private static String atMost(String column, int length) {
    return "length(" + column + ") <= " + length;
  }

  /**
   * A day and time that exist, then six digits and Z: the order of the texts is the order of time.
   */
  private static String moment(String column) {
    return calendar(column, "Z");
  }

  private static String calendar(String column, String end) {
    String second = "substr(" + column + ", 1, 19)";
    return "%s GLOB '????-??-??T??:??:??.%s%s' AND strftime('%%Y-%%m-%%dT%%H:%%M:%%S', %s) IS %s"
        .formatted(column, DIGIT.repeat(6), end, second, second);
  }

  private static String time(String column) {
    String second = "substr(" + column + ", 1, 8)";
    return "%s GLOB '??:??:??.%s' AND strftime('%%H:%%M:%%S', %s) IS %s"
        .formatted(column, DIGIT.repeat(6), second, second);
  }

  /**
   * Plain digits with the column's scale, without a needless zero or sign: one text for each value.
   */
  private static String decimal(String column, int precision, int scale) {
    String point = scale == 0 ? "" : "." + DIGIT.repeat(scale);
    String negativeZero = scale == 0 ? "-0" : "-0." + "0".repeat(scale);
    int wholeDigits = precision - scale;
    int width = scale == 0 ? wholeDigits : wholeDigits + 1 + scale;
    String withoutFraction =
        scale == 0 ? column : "substr(%s, 1, length(%s) - %s)".formatted(column, column, scale + 1);
    return String.join(
        " AND ",
        "%s GLOB '*%s%s'".formatted(column, DIGIT, point),
        "rtrim(%s, '0123456789') IN ('', '-')".formatted(withoutFraction),
        "ltrim(%s, '-') NOT GLOB '0%s*'".formatted(column, DIGIT),
        precision == scale
            ? "ltrim(%s, '-') GLOB '0.*'".formatted(column)
            : "length(ltrim(%s, '-')) <= %s".formatted(column, width),
        "%s <> '%s'".formatted(column, negativeZero));
  }
}
