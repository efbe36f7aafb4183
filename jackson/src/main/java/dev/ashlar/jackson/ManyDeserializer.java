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
import dev.ashlar.Many;
import java.io.IOException;
import java.util.List;

/** Reads the rows of a handle from an array; what is left out was not loaded. */
final class ManyDeserializer extends JsonDeserializer<Many<?>> implements ContextualDeserializer {

  private final JavaType content;

  ManyDeserializer() {
    this(TypeFactory.unknownType());
  }

  private ManyDeserializer(JavaType content) {
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return new ManyDeserializer(context.getContextualType().containedTypeOrUnknown(0));
  }

  @Override
  public Many<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JavaType rows = context.getTypeFactory().constructCollectionType(List.class, content);
    return Many.of(context.<List<Object>>readValue(parser, rows));
  }

  @Override
  public Many<?> getAbsentValue(DeserializationContext context) {
    return Many.notLoaded();
  }

  @Override
  public Many<?> getNullValue(DeserializationContext context) throws JsonMappingException {
    return context.reportInputMismatch(
        Many.class, "A Many is an array, or left out where it was not loaded; null is neither.");
  }
}
