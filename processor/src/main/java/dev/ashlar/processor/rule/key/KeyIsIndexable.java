/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.message.Words;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A key is of a type by which every target finds and orders rows, and Java compares them. */
final class KeyIsIndexable implements GraphRule {

  private static final Set<Kind> DECIMALS = EnumSet.of(Kind.DECIMAL, Kind.WHOLE);

  @Override
  public void check(Graph graph, Problems problems) {
    List<String> textual =
        graph.targets().entrySet().stream()
            .filter(each -> !compares(each.getValue()))
            .map(each -> each.getKey().name())
            .toList();
    for (ModelMapping model : graph.mappings().models()) {
      model.columns().stream()
          .filter(ColumnMapping::isKey)
          .forEach(column -> check(column, textual, problems));
    }
  }

  private void check(ColumnMapping column, List<String> textual, Problems problems) {
    Codecs.find(column)
        .ifPresent(codec -> check(column, codec.columnType(column).kind(), textual, problems));
  }

  private static boolean compares(Dialect dialect) {
    return dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }

  private void check(ColumnMapping column, Kind kind, List<String> textual, Problems problems) {
    String type = Words.a(column.stored().shortName());
    if (DECIMALS.contains(kind) && !textual.isEmpty()) {
      problems.error(
          this,
          column.origin(),
          "%s is the primary key and %s, which %s keeps as text: pages and includes could not order by it."
              .formatted(column.label(), type, Words.and(textual)),
          "Make it a long, a UUID or a String, or leave %s out of the targets."
              .formatted(Words.and(textual)));
    }
    if (column.stored().is(OffsetDateTime.class)) {
      problems.error(
          this,
          column.origin(),
          "%s is the primary key and %s, of which one moment has many that are not equal."
              .formatted(column.label(), type),
          "Make it an Instant.");
    }
  }
}
