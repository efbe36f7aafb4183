/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON of values and values of JSON, for columns with {@link Json}; immutable or at least
 * thread-safe. The module {@code ashlar-jackson} has one for Jackson. Given once:
 *
 * <pre>{@code
 * Database db = Database.builder(dataSource).json(JacksonCodec.of(mapper)).build();
 * }</pre>
 *
 * <p>What a method throws becomes the reason of a {@link JsonException}. Its message is left out,
 * since it may quote the value; a {@link JsonException} of its own is trusted to quote nothing, and
 * is told as it is, so its message ends with the way out.
 */
public interface JsonCodec {

  /**
   * The value as JSON text.
   *
   * @param value never null
   * @param type the type that the component declares, with its arguments; boxed where it is
   *     primitive
   * @return one JSON value, and not {@code null}
   * @throws Exception for a value that it cannot write
   */
  String write(Object value, Type type) throws Exception;

  /**
   * The value of a JSON text.
   *
   * @param json one JSON value, and not {@code null}; spaced and ordered as the database likes it
   * @param type the type that the component declares; the value must be of it
   * @return null where nothing can be made of it, which a required component refuses
   * @throws Exception for a text that does not fit the type
   */
  @Nullable Object read(String json, Type type) throws Exception;
}
