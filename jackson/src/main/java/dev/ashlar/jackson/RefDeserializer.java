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
import dev.ashlar.Ref;
import java.io.IOException;
import java.util.Map;

/** Reads a reference from its key, whose type was given for the model. */
final class RefDeserializer extends JsonDeserializer<Ref<?>> implements ContextualDeserializer {

  private final Map<Class<?>, Class<?>> keys;

  RefDeserializer(Map<Class<?>, Class<?>> keys) {
    this.keys = keys;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType type = context.getContextualType();
    Class<?> model = type.containedTypeOrUnknown(0).getRawClass();
    Class<?> key = keys.get(model);
    return key == null
        ? context.reportBadDefinition(
            type,
            "A Ref to %1$s cannot be read, since the type of its key is not known. Give it: new AshlarModule().key(%1$s.class, ..)"
                .formatted(model.getSimpleName()))
        : new OfModel<>(model, key);
  }

  @Override
  public Ref<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return context.reportInputMismatch(this, "A Ref is read where its model is known only.");
  }

  /** Reads references to one model. */
  private static final class OfModel<T> extends JsonDeserializer<Ref<T>> {

    private final Class<T> model;
    private final Class<?> key;

    OfModel(Class<T> model, Class<?> key) {
      this.model = model;
      this.key = key;
    }

    @Override
    public Ref<T> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Ref.of(model, context.readValue(parser, key));
    }
  }
}
