/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values break rules of their model, found before anything was sent to the database. No value
 * stands in the message. It is thrown where the value is given, by the setter of a draft or a
 * change, and so tells of one component: of a list, of all its elements.
 */
public final class ValidationException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** An unmodifiable list of the JDK's, which can be serialized. */
  @SuppressWarnings("serial")
  private final List<Violation> violations;

  /**
   * With all violations, at least one.
   *
   * @throws IllegalArgumentException when there is none
   */
  public ValidationException(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("A ValidationException needs a violation.");
    }
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, one entry for each rule that a value breaks; never empty. */
  public List<Violation> violations() {
    return violations;
  }
}
