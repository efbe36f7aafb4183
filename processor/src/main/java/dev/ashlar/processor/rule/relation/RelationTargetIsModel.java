/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A relation points at a class that is itself a model. */
final class RelationTargetIsModel implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      if (relation.handle() != Handle.OTHER
          && relation.isTargetKnown()
          && !mappings.contains(relation.target())) {
        problems.error(
            this,
            relation.origin(),
            "%s points at %s, which is not a @Model."
                .formatted(relation.label(), relation.targetName()),
            isForeign(relation)
                ? "Name the model itself, as in Ref<User>; its key is what is stored."
                : "Annotate %s with @Model, or remove @Relation.".formatted(relation.targetName()));
      }
    }
  }

  /** Whether nobody could make a model of it: it is of the JDK, or no class. */
  private static boolean isForeign(RelationMapping relation) {
    return !(relation.target() instanceof ClassName type) || type.packageName().startsWith("java.");
  }
}
