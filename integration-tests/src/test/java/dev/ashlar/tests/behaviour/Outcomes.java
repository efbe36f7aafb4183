/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.behaviour.Outcome.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the tests ended in one build.
 *
 * @param versions those of the databases that they ran on, as the databases say it, by their names
 */
record Outcomes(Map<String, String> versions, List<Outcome> all) {

  Outcomes {
    versions = Map.copyOf(versions);
    all = List.copyOf(all);
  }

  /** How a test ended on a database, the worst of its runs; empty where it did not run. */
  Optional<Result> of(String test, String database) {
    List<Result> results =
        all.stream()
            .filter(outcome -> outcome.test().equals(test) && outcome.database().equals(database))
            .map(Outcome::result)
            .toList();
    return List.of(Result.FAILED, Result.SKIPPED, Result.PASSED).stream()
        .filter(results::contains)
        .findFirst();
  }

  /** Whether any test ran on a database. */
  boolean haveRunOn(String database) {
    return all.stream().anyMatch(outcome -> outcome.database().equals(database));
  }
}
