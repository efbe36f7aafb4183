/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A model is one row, so that its name is a singular. */
final class ModelIsSingular implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      String singular = Naming.singular(model.name());
      if (!singular.equals(model.name())) {
        problems.warning(
            this,
            model.origin(),
            "%s is a plural, but a model stands for one row.".formatted(model.name()),
            "Call it %s; its table is \"%s\".".formatted(singular, Naming.table(singular)));
      }
    }
  }
}
