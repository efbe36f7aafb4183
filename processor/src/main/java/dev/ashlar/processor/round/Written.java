/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What was written in any round, by name. Case does not tell names apart everywhere. */
public final class Written {

  private final Set<String> names = new HashSet<>();

  /** Nothing yet. */
  public Written() {}

  /** Whether nothing of this name was written yet; from now on, it was. */
  boolean isFirst(String name) {
    return names.add(name.toLowerCase(Locale.ROOT));
  }
}
