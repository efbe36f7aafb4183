/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

import java.io.Serial;

/** Where something may throw after a statement was sent. */
public enum Place {
  CONSTRUCTOR,
  VALUE_RECORD,
  CONVERTER,
  JSON,
  SETTER,
  EMBEDDED,
  STORED_VALUE,
  DRIVER,
  NEXT_ROW,
  LISTENER,
  NOWHERE;

  /** For each thread its own: test classes run side by side. */
  private static final ThreadLocal<Place> REFUSING = ThreadLocal.withInitial(() -> NOWHERE);

  /** From now on, this place refuses in this thread. */
  public static void refuseAt(Place place) {
    REFUSING.set(place);
  }

  /** Whether this place refuses now. */
  public boolean refuses() {
    return REFUSING.get() == this;
  }

  /** Refuses, if it is this place's turn. */
  public void ask() {
    if (refuses()) {
      throw new Refused(this);
    }
  }

  /** What code of a program's own throws. */
  public static final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Refused(Place place) {
      super("refused by the " + place);
    }
  }
}
