/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.behaviour.Outcome.Result;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that is true on every database, or that says in a note where it is not.
 *
 * @param notes by the name of the database; empty for most
 */
record Behaviour(String sentence, Map<Column, String> notes) {

  Behaviour {
    notes = Map.copyOf(notes);
  }

  /** What its tests saw on a database; empty where none of them ran to its end. */
  Optional<Result> seenOn(Column column, List<ShowingTest> tests, Outcomes outcomes) {
    List<Result> results =
        tests.stream()
            .filter(test -> test.sentences().contains(sentence))
            .map(test -> outcomes.of(test.name(), column.database()).orElse(null))
            .filter(Objects::nonNull)
            .filter(result -> result != Result.SKIPPED)
            .toList();
    if (results.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(results.contains(Result.FAILED) ? Result.FAILED : Result.PASSED);
  }
}
