/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.rule.Chapter;

/** Primary keys, who makes them, and indexes. */
public final class KeyRules {

  private KeyRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new ModelHasKey(),
        new KeyIsRequired(),
        new KeyIsAcyclic(),
        new IdentityIsSingle(),
        new IdentityIsLong(),
        new GeneratorFitsType(),
        new IndexColumnExists(),
        new IndexColumnIsUnique(),
        new ListIsNotIndexed(),
        new IndexIsNotRedundant(),
        new UniqueSeesSoftDelete(),
        new KeyIsIndexable(),
        new IndexFits(),
        new SequenceIsSupported());
  }
}
