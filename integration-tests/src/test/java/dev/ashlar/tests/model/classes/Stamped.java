/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

import dev.ashlar.CreatedAt;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;

/** Columns that several models share, each of them a field. */
abstract class Stamped {

  @Version int version;
  @CreatedAt Instant createdAt = Instant.EPOCH;
  @UpdatedAt Instant updatedAt = Instant.EPOCH;
}
