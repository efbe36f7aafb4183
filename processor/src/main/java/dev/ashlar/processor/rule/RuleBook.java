/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import java.util.List;

/** The table of contents: chapters in their order, one line for each rule. */
public final class RuleBook {

  private static final List<List<Rule>> CHAPTERS = List.of();

  private RuleBook() {}

  /**
   * Reads all chapters over the models; a model that turns out unusable is left out of later ones.
   */
  public static void check(Mappings mappings, Problems problems) {
    for (List<Rule> chapter : CHAPTERS) {
      Mappings usable = mappings.without(model -> problems.isUnplannable(model.qualifiedName()));
      chapter.forEach(rule -> rule.check(usable, problems));
    }
  }
}
