/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table count as being there for queries, to-many conditions and to-many includes.
 * To-one paths and includes do not ask: a child shows its parent.
 */
final class LiveRows {

  private LiveRows() {}

  /** What rows at this place must fulfil; null where all rows of the table count. */
  @SuppressWarnings("unused") // the one place for rows that are marked as deleted
  static @Nullable Predicate of(Source source) {
    return null;
  }
}
