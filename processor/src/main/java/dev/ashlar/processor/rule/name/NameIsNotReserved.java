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
final class NameIsNotReserved implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    graph
        .targets()
        .forEach(
            (vendor, dialect) -> check(graph, vendor, dialect.ddl().reservedColumns(), problems));
  }

  private void check(Graph graph, Vendor vendor, Set<String> reserved, Problems problems) {
    WrittenName.wrong(graph.mappings(), name -> name.isOfColumn() && reserved.contains(name.text()))
        .forEach(
            name ->
                problems.error(
                    this,
                    name.origin(),
                    "%s, which every table of %s has by itself.".formatted(name.sentence(), vendor),
                    "Give the column another name, or leave %s out of the targets."
                        .formatted(vendor)));
  }
}
