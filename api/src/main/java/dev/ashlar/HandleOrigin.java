/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/**
 * Where a handle that was not loaded comes from, for the message that says how to load it.
 *
 * @param relation the model and the relation: {@code "User.posts"}
 * @param call the call that loads it: {@code "include(u -> u.posts())"}
 */
public record HandleOrigin(String relation, String call) {

  static final HandleOrigin UNKNOWN_ONE =
      new HandleOrigin("This One", "a query, or make it with One.of(row) or One.none()");

  static final HandleOrigin UNKNOWN_MANY =
      new HandleOrigin("This Many", "a query, or make it with Many.of(rows)");

  String notLoaded() {
    return "%s was not loaded. Load it with %s.".formatted(relation, call);
  }
}
