/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arrays as JSON, where the database has none. Truth and small whole numbers are what they are in
 * JSON; all else is text, since a number of JSON may come back as another one.
 */
public final class JsonArray {

  private JsonArray() {}

  /** The values, each of the Java type of this kind, as JSON. */
  public static String write(Kind elements, List<?> values) {
    return values.stream()
        .map(value -> write(elements, value))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String write(Kind kind, Object value) {
    return switch (kind) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, YEAR -> value.toString();
      default -> quoted(text(value));
    };
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Double real) {
      return ShortestDigits.of(real);
    }
    if (value instanceof Float single) {
      return ShortestDigits.of(single);
    }
    return value instanceof Duration duration
        ? Long.toString(Cells.micros(duration))
        : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ') {
        quoted.append("\\u" + HexFormat.of().toHexDigits(unit));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }
}
