/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.sql.jdbc.JsonType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jackson writes and reads what the type says. */
final class JacksonCodecTest {

  private final JacksonCodec codec = JacksonCodec.of(new JsonMapper());

  record Coat(String name, BigDecimal price) {}

  @Test
  void typesWithArgumentsAreWrittenAndRead() {
    Type type = JsonType.generic(Map.class, String.class, JsonType.generic(List.class, Coat.class));
    Map<String, List<Coat>> coats = Map.of("a", List.of(new Coat("red", new BigDecimal("1.50"))));

    String json = codec.write(coats, type);

    assertThat(json).isEqualTo("{\"a\":[{\"name\":\"red\",\"price\":1.50}]}");
    assertThat(codec.read(json, type)).isEqualTo(coats);
  }

  @Test
  void arraysOfTypesWithArgumentsAreRead() {
    Type type = JsonType.array(JsonType.generic(List.class, Long.class));

    assertThat((Object[]) codec.read("[[1],[]]", type)).containsExactly(List.of(1L), List.of());
  }
}
