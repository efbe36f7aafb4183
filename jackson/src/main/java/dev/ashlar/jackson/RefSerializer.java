/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ashlar.Ref;
import java.io.IOException;
import java.io.Serial;

/** Writes the key of a reference, whether its row was loaded or not. */
final class RefSerializer extends StdSerializer<Ref<?>> {

  @Serial private static final long serialVersionUID = 1L;

  RefSerializer() {
    super(Ref.class, false);
  }

  @Override
  public void serialize(Ref<?> value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(value.key(), out);
  }
}
