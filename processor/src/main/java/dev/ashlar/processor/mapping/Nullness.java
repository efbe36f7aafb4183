/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

/** How a member says whether it may be absent. */
public enum Nullness {
  /** Never null. */
  REQUIRED,
  /** {@code @Nullable}. */
  NULLABLE,
  /** {@code Optional<T>}. */
  OPTIONAL;

  /** What is left of it where annotations cannot be seen. */
  Nullness faded() {
    return this == NULLABLE ? REQUIRED : this;
  }

  /** Whether the column takes NULL. */
  public boolean isNullable() {
    return this != REQUIRED;
  }
}
