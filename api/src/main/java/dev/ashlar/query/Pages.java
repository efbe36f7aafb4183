/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Range;

/** What pages ask of a query. */
final class Pages {

  private Pages() {}

  /** Refuses pages that cannot be, and queries that are cut already. */
  static void check(int number, int size, Range range) {
    positive("number", number);
    positive("size", size);
    if (range.isCut()) {
      throw new IllegalStateException(
          "page(number, size) sets limit and offset itself. Leave limit(..) and offset(..) out.");
    }
  }

  private static void positive(String parameter, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "page(..) got the %s %s. Pages count from 1, and have at least 1 row."
              .formatted(parameter, value));
    }
  }
}
