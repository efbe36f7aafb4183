/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.processor.rule.Chapter;

/** What happens to rows when those go that they point at. */
public final class CascadeRules {

  private CascadeRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new ActionIsOnOwningSide(),
        new SetNullIsNullable(),
        new SetDefaultHasDefault(),
        new RelationStatesOnDelete(),
        new CascadeIsAcyclic(),
        new CascadeIsNotBlocked());
  }
}
