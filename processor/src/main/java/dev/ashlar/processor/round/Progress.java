/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a compilation keeps from one round to the next: names and problems, never elements. */
public final class Progress {

  private final Problems problems = new Problems();
  private final Telling telling;
  private final List<String> waiting = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> empty = new HashSet<>();
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

  public Progress(Telling telling) {
    this.telling = telling;
  }

  /** What was found in all rounds. */
  public Problems problems() {
    return problems;
  }

  /** What is told of that, and how. */
  public Telling telling() {
    return telling;
  }

  /** Notes that nothing can be planned for a model: its classes are empty. */
  public void leaveEmpty(String model) {
    empty.add(model);
  }

  /** Whether nothing can be planned for this type. */
  public boolean isEmpty(String model) {
    return empty.contains(model);
  }

  /** Lets a model wait that mentions a type which another processor may write in this round. */
  public void await(String model) {
    waiting.add(model);
  }

  /** The models that have waited; none of them waits twice. */
  public List<String> release() {
    List<String> released = List.copyOf(waiting);
    waiting.clear();
    return released;
  }

  /** Notes the members that a model's classes are written without: their types are unknown. */
  public void leaveOut(String model, List<String> members) {
    leftOut.put(model, members);
  }

  /** The paths of the members that were left out, by model. */
  public Map<String, List<String>> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /**
   * Whether no class of this name was written yet; case does not tell file names apart everywhere.
   */
  public boolean isFirst(String className) {
    return written.add(className.toLowerCase(Locale.ROOT));
  }
}
