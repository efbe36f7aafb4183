/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.JsonCodec;
import dev.ashlar.JsonException;
import dev.ashlar.sql.jdbc.JsonType;
import dev.ashlar.sql.jdbc.JsonValues;
import org.jspecify.annotations.Nullable;

/** JSON columns by the codec of the program, which cannot tell a value through what it throws. */
public final class JsonColumns implements JsonValues {

  private static final String NULL = "null";
  private static final String NUL = "\\u0000";

  private final JsonCodec codec;

  public JsonColumns(JsonCodec codec) {
    this.codec = codec;
  }

  @Override
  public <T> String write(T value, JsonType<T> type) {
    String json;
    try {
      json = codec.write(value, type.type());
    } catch (Exception failure) {
      throw failed(type, "could not be written as JSON", failure, "Mend the value or its type");
    }
    if (isNull(json)) {
      throw new JsonException(
          "%s was written as the null of JSON by %s. Set the component to null instead, if it may be."
              .formatted(type.label(), name()));
    }
    if (hasNul(json)) {
      throw new JsonException(
          "%s has a text with the character NUL, which not every database keeps. Leave it out."
              .formatted(type.label()));
    }
    return json;
  }

  @Override
  @SuppressWarnings(
      "unchecked") // the codec's duty; a value of another type is refused where it is used
  public <T> @Nullable T read(String json, JsonType<T> type) {
    if (isNull(json)) {
      return null;
    }
    try {
      return (T) codec.read(json, type.type());
    } catch (Exception failure) {
      throw failed(type, "could not be read from JSON", failure, "Mend the row or the type");
    }
  }

  @Override
  public JsonException missing(JsonType<?> type) {
    return new JsonException(
        "%s is required, but a row has none: NULL, or the null of JSON. Mend the row, or make the component nullable."
            .formatted(type.label()));
  }

  private JsonException failed(JsonType<?> type, String what, Exception failure, String remedy) {
    // Not as the cause: messages of parsers quote what they read.
    String reason =
        failure instanceof JsonException told
            ? String.valueOf(told.getMessage())
            : "%s threw %s. %s.".formatted(name(), failure.getClass().getName(), remedy);
    JsonException wrapped = new JsonException("%s %s: %s".formatted(type.label(), what, reason));
    wrapped.setStackTrace(failure.getStackTrace());
    return wrapped;
  }

  private String name() {
    return codec.getClass().getSimpleName();
  }

  private static boolean isNull(String json) {
    return json.length() < 16 && json.strip().equals(NULL);
  }

  /** Whether the escape is there, and not an escaped backslash before plain digits. */
  private static boolean hasNul(String json) {
    for (int at = json.indexOf(NUL); at >= 0; at = json.indexOf(NUL, at + 1)) {
      int before = at;
      while (before > 0 && json.charAt(before - 1) == '\\') {
        before--;
      }
      if ((at - before) % 2 == 0) {
        return true;
      }
    }
    return false;
  }
}
