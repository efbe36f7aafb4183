/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that checkers find in a compilation. None of them knows what others have found; what of it is
 * told, and how, is decided by {@link Telling}.
 */
public final class Problems {

  private final List<Finding> found = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  /** Nothing is found yet. */
  public Problems() {}

  /** Adds an error. */
  public void error(Checker checker, Origin origin, String message, String fix) {
    found.add(new Finding(checker, Severity.ERROR, origin, message, fix));
  }

  /** Adds a warning. */
  public void warning(Checker checker, Origin origin, String message, String fix) {
    found.add(new Finding(checker, Severity.WARNING, origin, message, fix));
  }

  /** Adds an error that leaves a model's mapping unusable: nothing can be planned for it. */
  public void refuse(Checker checker, String model, Origin origin, String message, String fix) {
    error(checker, origin, message, fix);
    refused.add(model);
  }

  /** Whether the model's mapping is unusable. */
  public boolean isRefused(String model) {
    return refused.contains(model);
  }

  List<Finding> found() {
    return Collections.unmodifiableList(found);
  }
}
