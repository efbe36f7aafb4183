/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.Vendor;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import java.util.Set;

/** No column has the name of one that every table of a target has by itself. */
public final class NameIsNotReserved implements GraphRule {

  private static final Set<String> OF_POSTGRESQL =
      Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax");

  @Override
  public void check(Graph graph, Problems problems) {
    if (!graph.targets().containsKey(Vendor.POSTGRESQL)) {
      return;
    }
    WrittenName.wrong(
            graph.mappings(), name -> name.isOfColumn() && OF_POSTGRESQL.contains(name.text()))
        .forEach(
            name ->
                problems.error(
                    this,
                    name.origin(),
                    name.sentence() + ", which every table of POSTGRESQL has by itself.",
                    "Give the column another name, or leave POSTGRESQL out of the targets."));
  }
}
