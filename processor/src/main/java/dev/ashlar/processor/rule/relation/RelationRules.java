/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.rule.Chapter;

/** Relations, and how their two sides find each other. */
public final class RelationRules {

  private RelationRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new RelationIsUnambiguous(),
        new RelationHandleFits(),
        new RelationTargetIsModel(),
        new KeyColumnsAgree(),
        new MappedByExists(),
        new MappedByPointsBack(),
        new OneIsUnique(),
        new RequiredCycleIsDeferrable());
  }
}
