/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.schema.ColumnType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A type that an enum has in the database is that of no other enum, and has the name of no table.
 */
final class EnumTypeIsUnique implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    List<ModelMapping> models =
        graph.mappings().models().stream()
            .sorted(Comparator.comparing(ModelMapping::qualifiedName))
            .toList();
    Map<String, String> taken = new HashMap<>();
    graph
        .schema()
        .tables()
        .forEach(table -> taken.put(folded(table.name()), "the table of a relation"));
    models.forEach(
        model -> taken.put(folded(model.table()), "the table of " + model.qualifiedName()));
    for (ModelMapping model : models) {
      for (ColumnMapping column : model.columns()) {
        if (column.options().nativeEnum()) {
          Codecs.find(column)
              .map(codec -> codec.columnType(column))
              .map(type -> type.element().orElse(type))
              .filter(type -> !type.name().isEmpty())
              .ifPresent(type -> check(column, type, taken, problems));
        }
      }
    }
  }

  private void check(
      ColumnMapping column, ColumnType type, Map<String, String> taken, Problems problems) {
    String own = column.scalar().name().toString();
    String first = taken.putIfAbsent(folded(type.name()), own);
    if (first != null && !first.equals(own)) {
      problems.error(
          this,
          Places.column(column, "nativeEnum"),
          "%s has the type \"%s\" in the database, which is %s."
              .formatted(
                  column.label(),
                  type.name(),
                  first.startsWith("the ") ? first : "that of " + first),
          "Rename %s, or leave nativeEnum out.".formatted(column.scalar().shortName()));
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
