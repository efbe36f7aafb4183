/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ashlar.Many;
import java.io.IOException;
import java.io.Serial;

/** Writes the rows of a loaded handle; one that was not loaded is empty. */
final class ManySerializer extends StdSerializer<Many<?>> {

  @Serial private static final long serialVersionUID = 1L;

  ManySerializer() {
    super(Many.class, false);
  }

  @Override
  public void serialize(Many<?> value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(value.list(), out);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Many<?> value) {
    return !value.isLoaded();
  }
}
