/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ashlar.One;
import java.io.IOException;
import java.io.Serial;

/** Writes the row of a loaded handle, or null; one that was not loaded is empty. */
final class OneSerializer extends StdSerializer<One<?>> {

  @Serial private static final long serialVersionUID = 1L;

  OneSerializer() {
    super(One.class, false);
  }

  @Override
  public void serialize(One<?> value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(value.get().orElse(null), out);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, One<?> value) {
    return !value.isLoaded();
  }
}
