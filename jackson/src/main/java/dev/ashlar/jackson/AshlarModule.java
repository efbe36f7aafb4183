/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;

/**
 * Models in JSON: a {@link Ref} as its key, loaded or not; a {@link Many} as an array; a {@link
 * One} as its row, or {@code null} where there is none. A {@link Many} or {@link One} that was not
 * loaded is left out, so that writing a model never fails and never tells less than it knows.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder()
 *     .addModule(new AshlarModule().key(User.class, UUID.class))
 *     .build();
 * }</pre>
 *
 * <p>Reading goes the other way: what is left out was not loaded. A {@code Ref<User>} is read from
 * a key, of which the JSON does not tell the type: {@link #key} says it once for each model.
 */
public final class AshlarModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  /** A map that can be serialized. */
  @SuppressWarnings("serial")
  private final Map<Class<?>, Class<?>> keys = new HashMap<>();

  /** A module that writes all handles, and reads references of no model yet. */
  public AshlarModule() {
    super("ashlar");
  }

  /**
   * Lets references to a model be read.
   *
   * @param key the type of the model's {@code @Id}, boxed where that is primitive; the generated
   *     key record where it is composite
   * @return this
   */
  public AshlarModule key(Class<?> model, Class<?> key) {
    if (key.isPrimitive()) {
      throw new IllegalArgumentException(
          "The key of %s is given as %s. Give the class that boxes it."
              .formatted(model.getSimpleName(), key));
    }
    keys.put(model, key);
    return this;
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(new RefSerializer());
    serializers.addSerializer(new OneSerializer());
    serializers.addSerializer(new ManySerializer());
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Ref.class, new RefDeserializer(Map.copyOf(keys)));
    deserializers.addDeserializer(One.class, new OneDeserializer());
    deserializers.addDeserializer(Many.class, new ManyDeserializer());
    context.addDeserializers(deserializers);
    leaveOutEmpty(context, One.class);
    leaveOutEmpty(context, Many.class);
  }

  /** Empty is what the serializer says: a handle that was not loaded. */
  private static void leaveOutEmpty(SetupContext context, Class<?> handle) {
    context
        .configOverride(handle)
        .setInclude(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS));
  }
}
