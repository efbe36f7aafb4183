/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody who uses the service over HTTP. */
record Client(HttpClient http, URI posts) {

  /** What came back: {@code "201 {..}"}. */
  record Answer(int status, String body, String location) {

    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
      return (Map<String, Object>) JsonReader.read(body);
    }

    @Override
    public String toString() {
      return (status + " " + body).strip();
    }
  }

  Answer get(String rest) {
    return send("GET", rest, "");
  }

  Answer post(String json) {
    return send("POST", "", json);
  }

  Answer patch(Object id, String json) {
    return send("PATCH", "/" + id, json);
  }

  Answer put(Object id, String json) {
    return send("PUT", "/" + id, json);
  }

  Answer delete(Object id) {
    return send("DELETE", "/" + id, "");
  }

  private Answer send(String method, String rest, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(posts + rest))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Location").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
