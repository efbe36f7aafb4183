/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** How deep conditions are nested. */
final class Depth {

  /** As deep as every database goes; SQLite ends at 1,000 levels of its own, H2 with its stack. */
  private static final int DEEPEST = 300;

  private Depth() {}

  /**
   * One level around so many.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  static int around(int within) {
    if (within >= DEEPEST) {
      throw new IllegalArgumentException(
          "This condition is nested more than %s levels deep, which not every database takes. Join conditions of one kind by and(..) or or(..) first, or use in(..)."
              .formatted(DEEPEST));
    }
    return within + 1;
  }
}
