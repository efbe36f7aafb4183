/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a slice begins.
 *
 * @param way to which side of the place, and whether with what stands at it
 * @param values by which the place is known, one for each order; null for NULL
 */
record Cursor(Way way, List<@Nullable Object> values) {

  /** Copies the values. */
  Cursor {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The same place, seen from behind: what the other one leaves out. */
  Cursor turned() {
    return new Cursor(way.turned(), values);
  }

  /** Which rows are wanted. */
  enum Way {
    AFTER(0),
    BEFORE(1),
    /** After it, and itself. */
    FROM(2),
    /** Before it, and itself. */
    UNTIL(3);

    private final int code;

    Way(int code) {
      this.code = code;
    }

    /** What stands for it, of two bits. */
    int code() {
      return code;
    }

    static Way of(int code) {
      return switch (code) {
        case 0 -> AFTER;
        case 1 -> BEFORE;
        case 2 -> FROM;
        default -> UNTIL;
      };
    }

    boolean isBack() {
      return this == BEFORE || this == UNTIL;
    }

    boolean hasPlace() {
      return this == FROM || this == UNTIL;
    }

    private Way turned() {
      return switch (this) {
        case AFTER -> UNTIL;
        case BEFORE -> FROM;
        case FROM -> BEFORE;
        case UNTIL -> AFTER;
      };
    }
  }
}
