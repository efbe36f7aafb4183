/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came over HTTP.
 *
 * @param parameters those of the query that were not left blank
 */
record Request(String method, String path, Map<String, String> parameters, String body) {

  private static final int LARGEST_BODY = 1 << 20;

  static Request of(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new BadRequest("body", "is too large");
    }
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        parameters(exchange.getRequestURI().getRawQuery()),
        new String(body, StandardCharsets.UTF_8));
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String each : query == null ? new String[0] : query.split("&", -1)) {
      String[] parts = each.split("=", 2);
      if (parts.length == 2 && !parts[1].isEmpty()) {
        parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** A whole number from 1 on. */
  int number(String name, int unstated, int largest) {
    String text = parameter(name).orElse(Integer.toString(unstated));
    if (text.matches("[1-9]\\d{0,8}") && Integer.parseInt(text) <= largest) {
      return Integer.parseInt(text);
    }
    throw new BadRequest(name, "must be a number from 1 to " + largest);
  }

  Optional<Instant> moment(String name) {
    try {
      return parameter(name).map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw new BadRequest(name, "must be a moment such as 2026-01-31T12:00:00Z");
    }
  }
}
