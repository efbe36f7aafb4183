/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.UpdatedAt;
import java.time.Instant;

/** Columns that several models share, set by a constructor. */
abstract class Row {

  @Id private final long id;
  @CreatedAt private final Instant createdAt;
  @UpdatedAt private final Instant updatedAt;

  Row(long id, Instant createdAt, Instant updatedAt) {
    this.id = id;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  public long getId() {
    return id;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
