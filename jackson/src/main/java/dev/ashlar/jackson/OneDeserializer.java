/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.ashlar.One;
import java.io.IOException;

/** Reads the row of a handle; null is none, and what is left out was not loaded. */
final class OneDeserializer extends JsonDeserializer<One<?>> implements ContextualDeserializer {

  private final JavaType content;

  OneDeserializer() {
    this(TypeFactory.unknownType());
  }

  private OneDeserializer(JavaType content) {
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return new OneDeserializer(context.getContextualType().containedTypeOrUnknown(0));
  }

  @Override
  public One<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return One.of(context.<Object>readValue(parser, content));
  }

  @Override
  public One<?> getAbsentValue(DeserializationContext context) {
    return One.notLoaded();
  }

  @Override
  public One<?> getNullValue(DeserializationContext context) throws JsonMappingException {
    return One.none();
  }
}
