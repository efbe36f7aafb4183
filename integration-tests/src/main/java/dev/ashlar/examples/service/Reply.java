/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over HTTP.
 *
 * @param json null for an empty body
 */
record Reply(int status, Map<String, String> headers, @Nullable Object json) {

  static Reply of(int status, Object json) {
    return new Reply(status, Map.of(), json);
  }

  static Reply empty(int status) {
    return new Reply(status, Map.of(), null);
  }

  static Reply error(int status, String error) {
    return of(status, Map.of("error", error));
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    if (json == null) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] body = JsonWriter.write(json).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
