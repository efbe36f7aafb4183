/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.json;

import dev.ashlar.Id;
import dev.ashlar.Json;
import dev.ashlar.Model;
import java.util.List;

/** JSON in a class. */
@Model(timestamps = false, reason = "The test is about JSON.")
public final class Fence {

  @Id private final long id;
  @Json private final List<Paint> coats;

  public Fence(long id, List<Paint> coats) {
    this.id = id;
    this.coats = coats;
  }

  public long id() {
    return id;
  }

  public List<Paint> coats() {
    return coats;
  }
}
