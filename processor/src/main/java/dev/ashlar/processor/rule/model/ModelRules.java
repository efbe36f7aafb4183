/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Chapter;
import java.util.List;

/** Whether a model can be made, and is annotated with what is read. */
public final class ModelRules {

  private ModelRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new AnnotationIsUsed(),
        new ModelIsNotInner(),
        new ModelIsNotGeneric(),
        new ModelIsConstructible(),
        new EmbeddedIsAcyclic(),
        new EmbeddedHoldsColumns());
  }

  /** What is said of annotations of models on types that are none. */
  public static void check(List<UnreadAnnotation> outside, Mappings models, Problems problems) {
    new AnnotationIsUsed().checkOutside(outside, models, problems);
  }
}
