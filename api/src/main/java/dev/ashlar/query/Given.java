/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/** Refuses null where a value is compared with. */
final class Given {

  private Given() {}

  static <V> V value(String label, String method, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s.%s(null) would match no row. Ask with isNull() or isNotNull(), or leave the condition out by whereGiven(value, ..)."
              .formatted(label, method));
    }
    return value;
  }
}
