/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.message.Words;
import java.util.List;
import java.util.Optional;

/** Where a key comes from a sequence, every target has sequences. */
final class SequenceIsSupported implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    List<String> without =
        graph.targets().entrySet().stream()
            .filter(each -> !each.getValue().capabilities().contains(Capability.SEQUENCES))
            .map(each -> each.getKey().name())
            .sorted()
            .toList();
    if (!without.isEmpty()) {
      graph.mappings().columns().stream()
          .filter(column -> column.generator().equals(Optional.of(Generator.SEQUENCE)))
          .forEach(column -> refuse(column, without, problems));
    }
  }

  private void refuse(ColumnMapping column, List<String> without, Problems problems) {
    problems.error(
        this,
        Places.id(column, "generator"),
        "%s comes from a sequence, but there are none in %s."
            .formatted(column.label(), Words.and(without)),
        "Choose IDENTITY, or leave %s out of the targets.".formatted(Words.and(without)));
  }
}
