/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON object in the body of a request. */
final class JsonBody {

  private final Map<?, ?> members;

  private JsonBody(Map<?, ?> members) {
    this.members = members;
  }

  /**
   * Reads an object.
   *
   * @param known the names that its members may have
   * @throws BadRequest when it is none, is empty, or has other members
   */
  static JsonBody read(String text, Set<String> known) {
    if (!(JsonReader.read(text) instanceof Map<?, ?> members) || members.isEmpty()) {
      throw new BadRequest("body", "must be a JSON object that is not empty");
    }
    for (Object name : members.keySet()) {
      if (!known.contains(name)) {
        throw new BadRequest(String.valueOf(name), "is unknown");
      }
    }
    return new JsonBody(members);
  }

  /** Whether there is such a member, null or not. */
  boolean has(String name) {
    return members.containsKey(name);
  }

  /** A text that must be there. */
  String text(String name) {
    return optionalText(name).orElseThrow(() -> new BadRequest(name, "is required"));
  }

  /** A whole number that must be there. */
  int number(String name) {
    if (members.get(name) instanceof BigDecimal value
        && value.scale() == 0
        && value.precision() < 10) {
      return value.intValue();
    }
    throw new BadRequest(name, "must be a whole number");
  }

  /** A text that may be missing or null. */
  Optional<String> optionalText(String name) {
    @Nullable Object value = members.get(name);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    throw new BadRequest(name, "must be a text");
  }
}
