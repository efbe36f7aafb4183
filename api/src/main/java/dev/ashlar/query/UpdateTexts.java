/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Dialect;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The texts of the updates by key of one table. A text depends on the dialect and on which columns
 * are set, and a program sets few combinations: it is written once, and drivers and servers that
 * keep prepared statements meet the same text again.
 */
final class UpdateTexts {

  /** Enough for programs; a form with many optional fields must not fill the memory. */
  private static final int MOST = 32;

  private static final int BITS = Long.SIZE;

  private volatile Known[] all = {};

  /** The text for these columns, known or written now. */
  String text(Dialect dialect, Assignments set, Supplier<String> writer) {
    long shape = set.shape();
    Known[] known = all;
    for (Known each : known) {
      if (each.shape == shape && each.dialect.equals(dialect)) {
        return each.text;
      }
    }
    String text = writer.get();
    if (known.length < MOST && set.table().columns().size() <= BITS) {
      // Lost when two threads add at once, and then written again.
      Known[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = new Known(dialect, shape, text);
      all = more;
    }
    return text;
  }

  private record Known(Dialect dialect, long shape, String text) {}
}
