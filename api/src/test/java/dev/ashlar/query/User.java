/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.UUID;

/** A model of these tests; only its class matters. */
record User(UUID id) {

  enum Role {
    USER,
    ADMIN
  }
}
