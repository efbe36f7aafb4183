/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ashlar.JsonCodec;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns with {@link dev.ashlar.Json} by Jackson, as its mapper is configured.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Database db = Database.builder(dataSource).json(JacksonCodec.of(mapper)).build();
 * }</pre>
 *
 * <p>Numbers of components that are {@code BigDecimal}, {@code BigInteger} or {@code long} keep all
 * their digits. In an {@code Object} or a {@code JsonNode}, Jackson reads a number with a fraction
 * as a {@code double} unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is on.
 */
public final class JacksonCodec implements JsonCodec {

  private final ObjectMapper mapper;

  private JacksonCodec(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A codec by this mapper, which is not configured any more from now on. */
  public static JacksonCodec of(ObjectMapper mapper) {
    return new JacksonCodec(Objects.requireNonNull(mapper, "mapper"));
  }

  @Override
  public String write(Object value, Type type) {
    try {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new JacksonFailure(mapper, type, failure).ofWriting();
    }
  }

  @Override
  public @Nullable Object read(String json, Type type) {
    try {
      return mapper.readerFor(mapper.constructType(type)).readValue(json);
    } catch (JsonProcessingException failure) {
      throw new JacksonFailure(mapper, type, failure).ofReading();
    }
  }
}
