/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.HashSet;
import java.util.Set;

/** An index names each component once. */
final class IndexColumnIsUnique implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (IndexMapping index : model.indexes()) {
        Set<String> seen = new HashSet<>();
        index.members().stream()
            .filter(name -> !seen.add(name))
            .distinct()
            .forEach(
                name ->
                    problems.error(
                        this,
                        Places.indexed(index, name),
                        "%s names \"%s\" twice.".formatted(index.label(model), name),
                        "Name it once, in the first of the places."));
      }
    }
  }
}
