/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.jdbc.MomentText;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values in one parameter, in types that the driver knows, or as the text of an array. */
@SuppressWarnings("ReferenceEquality") // a value that is the same object has the same text
final class PostgresArrays {

  private static final PostgresTypes TYPES = new PostgresTypes();

  /** Of a moment or a UUID with its comma. */
  private static final int USUAL_LENGTH = 37;

  private PostgresArrays() {}

  /** Whether values to compare with go to the driver as an array, and not as the text of one. */
  static boolean isArray(Kind elements) {
    return switch (elements) {
      case NATIVE_ENUM, INSTANT, JSON, INET_ADDRESS, UUID -> false;
      default -> true;
    };
  }

  /** The same of the values of a column, whose texts take the type of that column. */
  static boolean isColumnArray(Kind elements) {
    return isArray(elements) && !isText(elements);
  }

  /**
   * Whether the type of a column is asked of the database. Others may have made a moment without a
   * zone, or a text that is an enum, and a single value is sent without a type as well.
   */
  static boolean isOfColumn(Kind elements) {
    return isText(elements) || elements == Kind.NATIVE_ENUM || elements == Kind.INSTANT;
  }

  private static boolean isText(Kind elements) {
    return switch (elements) {
      case CHAR, VARCHAR, TEXT, ENUM -> true;
      default -> false;
    };
  }

  /** The driver's name of a type; for what it has none of its own, that of a column. */
  static String elementType(Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case TINYINT, SMALLINT, YEAR -> "int2";
      case INTEGER -> "int4";
      case BIGINT, DURATION -> "int8";
      case FLOAT -> "float4";
      case DOUBLE -> "float8";
      case DECIMAL, WHOLE -> "numeric";
      case CHAR, VARCHAR, TEXT, ENUM, NATIVE_ENUM -> "text";
      case INSTANT -> "timestamptz";
      case JSON -> "json";
      case DATETIME -> "timestamp";
      case DATE, YEAR_MONTH -> "date";
      case TIME -> "time";
      case ARRAY -> throw new IllegalArgumentException("Arrays hold no arrays.");
      default -> TYPES.type(ColumnType.plain(kind));
    };
  }

  /** In an array of the class of which the driver writes the elements without making them text. */
  static @Nullable Object[] objects(Kind elements, List<? extends @Nullable Object> values) {
    @Nullable Object[] array = empty(elements, values.size());
    for (int i = 0; i < array.length; i++) {
      Object value = values.get(i);
      array[i] = value == null ? null : plain(elements, value);
    }
    return array;
  }

  private static @Nullable Object[] empty(Kind elements, int size) {
    return switch (elements) {
      case BOOLEAN -> new @Nullable Boolean[size];
      case TINYINT, SMALLINT, YEAR -> new @Nullable Short[size];
      case INTEGER -> new @Nullable Integer[size];
      case BIGINT, DURATION -> new @Nullable Long[size];
      case FLOAT -> new @Nullable Float[size];
      case DOUBLE -> new @Nullable Double[size];
      case CHAR, VARCHAR, TEXT, ENUM -> new @Nullable String[size];
      case BINARY -> new byte @Nullable [size][];
      default -> new @Nullable Object[size];
    };
  }

  private static Object plain(Kind elements, Object value) {
    return switch (elements) {
      case TINYINT, SMALLINT, YEAR -> ((Number) Cells.plain(value)).shortValue();
      case CHAR, VARCHAR, TEXT, ENUM -> value.toString();
      default -> Cells.plain(value);
    };
  }

  /** As the database writes an array. */
  static String text(List<? extends @Nullable Object> values) {
    StringBuilder text = new StringBuilder(values.size() * USUAL_LENGTH).append('{');
    Object last = null;
    String written = "NULL";
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      Object value = values.get(i);
      // Rows of one call often have one moment.
      if (value != last) {
        written = value == null ? "NULL" : element(value);
        last = value;
      }
      if (value == null || value instanceof Instant || value instanceof UUID) {
        text.append(written);
      } else {
        quote(written, text);
      }
    }
    return text.append('}').toString();
  }

  /** Without what stands around a text. */
  private static String element(Object value) {
    if (value instanceof Instant instant) {
      return MomentText.of(instant);
    }
    return value.toString();
  }

  private static void quote(String element, StringBuilder text) {
    text.append('"');
    if (element.indexOf('"') < 0 && element.indexOf('\\') < 0) {
      text.append(element).append('"');
      return;
    }
    for (int i = 0; i < element.length(); i++) {
      char letter = element.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\');
      }
      text.append(letter);
    }
    text.append('"');
  }
}
