/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the updates by key, and of the upserts, of one table. A text depends on the dialect,
 * on which columns are set and on what is around them, and a program has few combinations: each is
 * written once, and drivers and servers that keep prepared statements meet the same text again.
 */
public final class UpdateTexts {

  /** Enough for programs; a form with many optional fields must not fill the memory. */
  private static final int MOST = 64;

  private volatile Known[] all = {};

  /** None yet. */
  public UpdateTexts() {}

  /**
   * The text for these columns; null where it was not written yet, or cannot be kept.
   *
   * @param form what is around the columns; equal for equal texts
   */
  @Nullable KnownStatement find(Dialect dialect, Assignments set, Object form) {
    long shape = set.shape();
    if (shape != Assignments.NO_SHAPE) {
      for (Known each : all) {
        if (each.shape == shape && each.form.equals(form) && each.dialect.equals(dialect)) {
          return each.statement;
        }
      }
    }
    return null;
  }

  /**
   * Keeps a text that was not found; it is lost, and written again, when two threads do so at once.
   */
  void add(Dialect dialect, Assignments set, Object form, KnownStatement statement) {
    long shape = set.shape();
    Known[] known = all;
    if (shape != Assignments.NO_SHAPE && known.length < MOST) {
      Known[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = new Known(dialect, shape, form, statement);
      all = more;
    }
  }

  private record Known(Dialect dialect, long shape, Object form, KnownStatement statement) {}
}
