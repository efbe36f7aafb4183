/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.Comparator;

/**
 * One thing to tell the user.
 *
 * @param severity how bad it is
 * @param rule the tag of what found it
 * @param origin where it is
 * @param message what is wrong, in the user's words
 * @param fix the way out
 */
public record Problem(Severity severity, String rule, Origin origin, String message, String fix)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.origin().type())
          .thenComparing(problem -> problem.origin().member())
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** An error at its usual level. */
  public static Problem error(Checker checker, Origin origin, String message, String fix) {
    return of(Severity.ERROR, checker, origin, message, fix);
  }

  static Problem of(Severity severity, Checker checker, Origin origin, String message, String fix) {
    return new Problem(severity, checker.name(), origin, message, fix);
  }

  /** The whole text: tag, what, and the way out on a line of its own. */
  public String text() {
    return "[%s] %s\n    %s".formatted(rule, message, fix);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
