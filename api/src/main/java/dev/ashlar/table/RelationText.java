/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a table's text that tell its relations. */
final class RelationText {

  private final ModelTable<?> table;
  private final int number;
  private final String member;

  private RelationText(ModelTable<?> table, int number, String member) {
    this.table = table;
    this.number = number;
    this.member = member;
  }

  /**
   * The relations of a table whose columns are known.
   *
   * @throws IllegalStateException when a line is none that was generated for this version
   */
  static List<ModelRelation> read(ModelTable<?> table, List<Line> lines) {
    List<ModelRelation> relations = new ArrayList<>(lines.size());
    for (Line line : lines) {
      try {
        relations.add(read(table, relations.size(), line));
        line.end();
      } catch (IllegalArgumentException unknown) {
        throw TableText.ofAnotherVersion(table.model(), unknown);
      }
    }
    return List.copyOf(relations);
  }

  private static ModelRelation read(ModelTable<?> table, int number, Line line) {
    if (line.takes("reference")) {
      return new RelationText(table, number, line.name()).reference(line);
    }
    if (line.takes("one")) {
      return new RelationText(table, number, line.name()).inverse(line, true);
    }
    line.expect("many");
    RelationText relation = new RelationText(table, number, line.name());
    return line.takes("through") ? relation.pivot(line) : relation.inverse(line, false);
  }

  private ReferenceRelation reference(Line line) {
    return new ReferenceRelation(
        table, number, member, TableParts.ordinal(table.columns(), line.name()));
  }

  private InverseRelation inverse(Line line, boolean isSingle) {
    line.expect("by");
    return new InverseRelation(table, number, member, line.name(), isSingle);
  }

  private PivotRelation pivot(Line line) {
    return new PivotRelation(table, number, member, line.name(), line.names(), line.names());
  }
}
