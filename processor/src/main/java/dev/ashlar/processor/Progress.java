/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import dev.ashlar.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a compilation keeps from one round to the next: names and problems, never elements. */
final class Progress {

  private final Problems problems;
  private final List<String> waiting = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

  Progress(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  /** Lets a model wait that mentions a type which another processor may write in this round. */
  void await(String model) {
    waiting.add(model);
  }

  /** The models that have waited; none of them waits twice. */
  List<String> release() {
    List<String> released = List.copyOf(waiting);
    waiting.clear();
    return released;
  }

  /** Notes the members that a model's classes are written without: their types are unknown. */
  void leaveOut(String model, List<String> members) {
    leftOut.put(model, members);
  }

  /** The paths of the members that were left out, by model. */
  Map<String, List<String>> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /**
   * Whether no class of this name was written yet; case does not tell file names apart everywhere.
   */
  boolean isFirst(String className) {
    return written.add(className.toLowerCase(Locale.ROOT));
  }
}
