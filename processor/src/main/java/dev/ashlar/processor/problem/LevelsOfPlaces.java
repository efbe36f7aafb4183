/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How bad problems are, where types or packages have levels of their own. */
public final class LevelsOfPlaces {

  private final Levels everywhere;
  private final Map<String, Levels> ofPlaces = new HashMap<>();

  LevelsOfPlaces(Levels everywhere) {
    this.everywhere = everywhere;
  }

  /** Problems about this type or package have levels of their own. */
  public void judge(String place, UnaryOperator<Levels> change) {
    ofPlaces.put(place, change.apply(everywhere));
  }

  /** How bad it is; empty where it is switched off. */
  Optional<Severity> severity(Finding finding) {
    return ofPlaces
        .getOrDefault(finding.origin().type(), everywhere)
        .severity(finding.checker(), finding.usual(), finding.origin().member());
  }
}
