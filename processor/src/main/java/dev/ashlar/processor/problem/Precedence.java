/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What checkers presuppose of each other: one says nothing of a member of which an error of an
 * earlier one is known. One cause gives one message, in whichever order the checkers ran.
 */
public final class Precedence {

  private final Map<String, Integer> ranks = new HashMap<>();

  private Precedence(List<Checker> checkers) {
    checkers.forEach(checker -> ranks.put(checker.name(), ranks.size()));
  }

  /** Each of these presupposes those that stand before it. */
  public static Precedence of(List<Checker> checkers) {
    return new Precedence(checkers);
  }

  /** Those of the problems that no earlier error about the same member makes needless. */
  List<Problem> told(List<Problem> problems) {
    Map<Origin, Integer> errors = new HashMap<>();
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        problem
            .origin()
            .wholeMember()
            .ifPresent(member -> errors.merge(member, rank(problem), Math::min));
      }
    }
    return problems.stream().filter(problem -> !isNeedless(problem, errors)).toList();
  }

  private boolean isNeedless(Problem problem, Map<Origin, Integer> errors) {
    return problem
        .origin()
        .wholeMember()
        .flatMap(member -> Optional.ofNullable(errors.get(member)))
        .filter(first -> first < rank(problem))
        .isPresent();
  }

  private int rank(Problem problem) {
    Integer rank = ranks.get(problem.rule());
    if (rank == null) {
      throw new IllegalArgumentException("No place is stated for %s.".formatted(problem.rule()));
    }
    return rank;
  }
}
