/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import org.jspecify.annotations.Nullable;

/** Makes JSON of values and values of JSON, for the rows and binders of a database. */
public interface JsonValues {

  /** The value as JSON text, which is never that of {@code null}. */
  <T> String write(T value, JsonType<T> type);

  /** The value of a JSON text; null for {@code null}. */
  <T> @Nullable T read(String json, JsonType<T> type);

  /** What is thrown for a required column that has no value. */
  RuntimeException missing(JsonType<?> type);
}
