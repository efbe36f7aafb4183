/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where problems are told, if not where they are. */
public final class TellingPlaces {

  private final Map<String, Origin> elsewhere = new HashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Set<Origin> heldMembers = new HashSet<>();

  TellingPlaces() {}

  /** Problems about this type are told at another place: the compiler has no source. */
  public void tellAt(String type, Origin place) {
    elsewhere.put(type, place);
  }

  /**
   * Nothing is told of this member, nor of its type as a whole: the compiler has told already what
   * makes it unreadable. The errors are known all the same.
   */
  public void hold(Origin unreadable) {
    held.add(unreadable.type());
    heldMembers.add(unreadable);
  }

  Origin of(Origin origin) {
    return elsewhere.getOrDefault(origin.type(), origin);
  }

  boolean isHeld(Origin origin) {
    return held.contains(origin.type())
        && origin.wholeMember().map(heldMembers::contains).orElse(true);
  }
}
