/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The problems of a compilation. One cause gives one message: once a member has an error, what
 * other rules say of that member is dropped.
 */
public final class Problems {

  private final Levels levels;
  private final Map<String, Levels> ofPlaces = new HashMap<>();
  private final Map<String, Origin> tellingPlaces = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> held = new HashSet<>();
  private final Set<Origin> heldMembers = new HashSet<>();
  private final Set<String> unplannable = new LinkedHashSet<>();

  /** No problems, at their usual levels. */
  public Problems() {
    this(Levels.USUAL);
  }

  /** No problems yet, at these levels. */
  public Problems(Levels levels) {
    this.levels = levels;
  }

  /** From now on, problems about this type or package have levels of their own. */
  public void judge(String place, UnaryOperator<Levels> change) {
    ofPlaces.put(place, change.apply(levels));
  }

  /**
   * From now on, problems about this type are told at another place: the compiler has no source.
   */
  public void tellAt(String type, Origin place) {
    tellingPlaces.put(type, place);
  }

  /**
   * From now on, nothing is told of this member, nor of its type as a whole: the compiler has told
   * already what makes it unreadable. The errors are known all the same.
   */
  public void hold(Origin unreadable) {
    held.add(unreadable.type());
    heldMembers.add(unreadable);
  }

  /** Adds an error. */
  public void error(Checker checker, Origin origin, String message, String fix) {
    add(checker, Severity.ERROR, origin, message, fix);
  }

  /** Adds a warning. */
  public void warning(Checker checker, Origin origin, String message, String fix) {
    add(checker, Severity.WARNING, origin, message, fix);
  }

  /**
   * Marks a type whose mapping is unusable: no later chapter looks at it and nothing is planned for
   * it.
   */
  public void unplannable(String type) {
    unplannable.add(type);
  }

  /** Whether nothing can be planned for this type. */
  public boolean isUnplannable(String type) {
    return unplannable.contains(type);
  }

  /** Whether an error is known about this place's member. */
  public boolean haveErrorAbout(Origin origin) {
    return problems.stream()
        .anyMatch(known -> known.severity() == Severity.ERROR && known.origin().sameMember(origin));
  }

  /** All problems that are to be told, sorted by place. */
  public List<Problem> sorted() {
    return problems.stream().filter(problem -> !isHeld(problem.origin())).sorted().toList();
  }

  private boolean isHeld(Origin origin) {
    return held.contains(origin.type())
        && (origin.member().isEmpty()
            || heldMembers.contains(Origin.type(origin.type()).member(origin.member())));
  }

  private void add(Checker checker, Severity usual, Origin origin, String message, String fix) {
    ofPlaces
        .getOrDefault(origin.type(), levels)
        .severity(checker, usual, origin.member())
        .map(
            severity ->
                Problem.of(
                    severity,
                    checker,
                    tellingPlaces.getOrDefault(origin.type(), origin),
                    message,
                    fix))
        .ifPresent(this::add);
  }

  private void add(Problem problem) {
    boolean silenced =
        problems.stream()
            .anyMatch(
                known ->
                    known.severity() == Severity.ERROR
                        && !known.rule().equals(problem.rule())
                        && known.origin().sameMember(problem.origin()));
    if (!silenced && !problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
