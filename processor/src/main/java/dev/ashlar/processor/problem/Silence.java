/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/**
 * A rule that the user silenced at one place, with {@code @SuppressWarnings("ashlar:Rule")}.
 *
 * @param member the component; empty for the whole type
 * @param rule the name of the rule, as it was written
 */
public record Silence(String member, String rule) {

  /** What the names of rules begin with in {@code @SuppressWarnings}. */
  public static final String PREFIX = "ashlar:";

  /** What {@code @SuppressWarnings} says. */
  public String text() {
    return PREFIX + rule;
  }

  /** Whether it covers this member, or the type itself where the member is empty. */
  boolean covers(String place) {
    return member.isEmpty() || member.equals(place);
  }
}
