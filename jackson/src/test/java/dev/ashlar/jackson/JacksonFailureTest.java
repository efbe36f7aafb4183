/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.JsonException;
import dev.ashlar.sql.jdbc.JsonType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Jackson cannot do is told with the type, the place and the way out, and without a value. */
final class JacksonFailureTest {

  private final JacksonCodec codec = JacksonCodec.of(new JsonMapper());

  record Info(Instant at) {}

  record Offer(String name, BigDecimal price, Map<String, Info> infos) {}

  record Box(Object held) {}

  record Link(Optional<String> next) {}

  record Angry(String word) {
    Angry {
      if (word.equals("top secret")) {
        throw new IllegalArgumentException(word);
      }
    }

    public String getLoud() {
      if (word.equals("loud")) {
        throw new IllegalStateException(word);
      }
      return word;
    }
  }

  static final class Loose {

    final Map<String, LocalDate> rest = new HashMap<>();

    @JsonAnySetter
    void set(String name, LocalDate value) {
      rest.put(name, value);
    }
  }

  @Test
  void typeWithoutModuleIsNamed() {
    assertWritten(
        new Info(Instant.EPOCH),
        Info.class,
        "Jackson cannot write java.time.Instant at Info.at."
            + " Register JavaTimeModule of jackson-datatype-jsr310 with the ObjectMapper.");
    assertWritten(
        new Link(Optional.of("top secret")),
        Link.class,
        "Jackson cannot write java.util.Optional at Link.next."
            + " Register Jdk8Module of jackson-datatype-jdk8 with the ObjectMapper.");
    assertRead(
        "{\"at\": \"1970-01-01T00:00:00Z\"}",
        Info.class,
        "Jackson cannot read java.time.Instant at Info.at, column 8 of the text."
            + " Register JavaTimeModule of jackson-datatype-jsr310 with the ObjectMapper.");
  }

  @Test
  void typeWithoutPropertiesIsNamed() {
    assertWritten(
        new Box(new Object()),
        Box.class,
        "Jackson cannot write java.lang.Object at Box.held. Register a module for it with the"
            + " ObjectMapper, annotate it for Jackson, or choose another type.");
  }

  @Test
  void keysOfMapsAreLeftOut() {
    Type type = JsonType.generic(List.class, Offer.class);

    assertWritten(
        List.of(new Offer("a", BigDecimal.ONE, Map.of("name", new Info(Instant.EPOCH)))),
        type,
        "Jackson cannot write java.time.Instant at List[0].infos{..}.at."
            + " Register JavaTimeModule of jackson-datatype-jsr310 with the ObjectMapper.");
    assertRead(
        "{\"top secret\": \"1970-01-01\"}",
        Loose.class,
        "Jackson cannot read java.time.LocalDate at Loose{..}, column 16 of the text."
            + " Register JavaTimeModule of jackson-datatype-jsr310 with the ObjectMapper.");
  }

  @Test
  void unknownPropertyNamesItsOwner() {
    assertRead(
        "[{\"name\": \"x\", \"top secret\": 1}]",
        JsonType.generic(List.class, Offer.class),
        "Jackson found a property that dev.ashlar.jackson.JacksonFailureTest.Offer does not have at"
            + " List[0]{..}, column 32 of the text. Mend the row, or annotate Offer with"
            + " @JsonIgnoreProperties(ignoreUnknown = true).");
  }

  @Test
  void valueOfAnotherTypeIsNotQuoted() {
    assertRead(
        "{\"name\": \"x\", \"price\": \"top secret\"}",
        Offer.class,
        "Jackson found no java.math.BigDecimal at Offer.price, column 24 of the text."
            + " Mend the row or the type.");
    assertRead(
        "{\"name\": ",
        Offer.class,
        "Jackson threw JsonEOFException at column 10 of the text. Mend the row or the type.");
  }

  @Test
  void codeOfTheProgramIsNotQuoted() {
    assertWritten(
        new Angry("loud"),
        Angry.class,
        "Jackson threw JsonMappingException for java.lang.IllegalStateException at Angry.loud."
            + " Mend the value or its type.");
    assertRead(
        "{\"word\": \"top secret\"}",
        Angry.class,
        "Jackson threw ValueInstantiationException for java.lang.IllegalArgumentException at"
            + " column 22 of the text. Mend the row or the type.");
  }

  @Test
  void longWaysAreCut() {
    List<Object> inner = new ArrayList<>();
    inner.add(new Object());
    for (int depth = 0; depth < 20; depth++) {
      inner = new ArrayList<>(List.of(inner));
    }

    assertWritten(
        inner,
        List.class,
        "Jackson cannot write java.lang.Object at List[0][0][0][0][0][0][0][0][0][0].."
            + ". Register a module for it with the ObjectMapper, annotate it for Jackson, or choose"
            + " another type.");
  }

  private void assertWritten(Object value, Type type, String message) {
    assertThatThrownBy(() -> codec.write(value, type))
        .isInstanceOf(JsonException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  private void assertRead(String json, Type type, String message) {
    assertThatThrownBy(() -> codec.read(json, type))
        .isInstanceOf(JsonException.class)
        .hasMessage(message)
        .hasNoCause();
  }
}
