/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import dev.ashlar.JsonException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What Jackson threw, told by types and properties: its own messages quote what it read. */
final class JacksonFailure {

  private final JsonProcessingException failure;
  private final String place;

  JacksonFailure(ObjectMapper mapper, Type type, JsonProcessingException failure) {
    this.failure = failure;
    this.place = at(failure, new DeclaredPath(mapper, mapper.constructType(type)));
  }

  JsonException ofWriting() {
    if (failure instanceof InvalidDefinitionException unknown) {
      return cannot("write", unknown);
    }
    return threw("Mend the value or its type.");
  }

  JsonException ofReading() {
    if (failure instanceof InvalidDefinitionException unknown) {
      return cannot("read", unknown);
    }
    if (failure instanceof PropertyBindingException unknown) {
      // The name of the property is left out: what others wrote into the column may be a value.
      Class<?> owner = unknown.getReferringClass();
      return new JsonException(
          "Jackson found a property that %s does not have%s. Mend the row, or annotate %s with @JsonIgnoreProperties(ignoreUnknown = true)."
              .formatted(nameOf(owner), place, owner.getSimpleName()));
    }
    if (failure instanceof MismatchedInputException other && other.getTargetType() != null) {
      return new JsonException(
          "Jackson found no %s%s. Mend the row or the type."
              .formatted(nameOf(other.getTargetType()), place));
    }
    return threw("Mend the row or the type.");
  }

  private JsonException cannot(String verb, InvalidDefinitionException unknown) {
    Class<?> missing = unknown.getType() == null ? null : unknown.getType().getRawClass();
    return new JsonException(
        "Jackson cannot %s %s%s. %s"
            .formatted(verb, missing == null ? "the value" : nameOf(missing), place, way(missing)));
  }

  private JsonException threw(String remedy) {
    Throwable cause = failure.getCause();
    return new JsonException(
        "Jackson threw %s%s%s. %s"
            .formatted(
                failure.getClass().getSimpleName(),
                cause == null ? "" : " for " + cause.getClass().getName(),
                place,
                remedy));
  }

  private static String way(@Nullable Class<?> missing) {
    String name = missing == null ? "" : missing.getName();
    if (name.startsWith("java.time.")) {
      return "Register JavaTimeModule of jackson-datatype-jsr310 with the ObjectMapper.";
    }
    if (name.startsWith("java.util.Optional")) {
      return "Register Jdk8Module of jackson-datatype-jdk8 with the ObjectMapper.";
    }
    if (name.startsWith("dev.ashlar.")) {
      return "Register AshlarModule of ashlar-jackson with the ObjectMapper.";
    }
    return "Register a module for it with the ObjectMapper, annotate it for Jackson, or choose another type.";
  }

  private static String at(JsonProcessingException failure, DeclaredPath path) {
    String place =
        failure instanceof JsonMappingException mapping ? path.of(mapping.getPath()) : "";
    JsonLocation location = failure.getLocation();
    if (location != null && location.getColumnNr() > 0) {
      place +=
          (place.isEmpty() ? "" : ",") + " column %s of the text".formatted(location.getColumnNr());
    }
    return place.isEmpty() ? "" : " at" + place;
  }

  private static String nameOf(Class<?> type) {
    String name = type.getCanonicalName();
    return name == null ? type.getName() : name;
  }
}
