/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what was found into what is told. */
public final class Telling {

  private final LevelsOfPlaces levels;
  private final TellingPlaces places = new TellingPlaces();
  private final Precedence precedence;

  /** All are told at their own places, at these levels, in this precedence. */
  public Telling(Levels levels, Precedence precedence) {
    this.levels = new LevelsOfPlaces(levels);
    this.precedence = precedence;
  }

  /** How bad problems are. */
  public LevelsOfPlaces levels() {
    return levels;
  }

  /** Where problems are told. */
  public TellingPlaces places() {
    return places;
  }

  /** All problems that are to be told, each once, sorted by place. */
  public List<Problem> told(Problems problems) {
    return precedence.told(all(problems).toList()).stream()
        .distinct()
        .filter(problem -> !places.isHeld(problem.origin()))
        .sorted()
        .toList();
  }

  /** Whether an error about this place's member is known, told or not. */
  public boolean isFaulty(Origin origin, Problems problems) {
    return all(problems)
        .anyMatch(
            known -> known.severity() == Severity.ERROR && known.origin().isSameMember(origin));
  }

  private Stream<Problem> all(Problems problems) {
    return problems.found().stream().flatMap(finding -> problem(finding).stream());
  }

  private Optional<Problem> problem(Finding finding) {
    return levels
        .severity(finding)
        .map(
            severity ->
                Problem.of(
                    severity,
                    finding.checker(),
                    places.of(finding.origin()),
                    finding.message(),
                    finding.fix()));
  }
}
