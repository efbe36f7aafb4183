/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.JsonException;
import dev.ashlar.sql.jdbc.JsonType;
import dev.ashlar.sql.jdbc.JsonValues;

/** JSON columns of a database that was given no codec. */
public final class NoJson implements JsonValues {

  @Override
  public <T> String write(T value, JsonType<T> type) {
    throw missing(type);
  }

  @Override
  public <T> T read(String json, JsonType<T> type) {
    throw missing(type);
  }

  @Override
  public JsonException missing(JsonType<?> type) {
    return missing(type.label());
  }

  static JsonException missing(String label) {
    return new JsonException(
        "%s is a JSON column, but the database has no codec for JSON. Add it: Database.builder(dataSource).json(JacksonCodec.of(mapper)).build(), with JacksonCodec of the module ashlar-jackson."
            .formatted(label));
  }
}
