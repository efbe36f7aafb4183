/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.rule.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A name that goes to the database as a user wrote it, or as it was derived from one.
 *
 * @param text the name
 * @param owner whose it is, as the beginning of a sentence: {@code Post.title has the column}
 * @param model the qualified name of the model that it is of
 * @param origin where it is written
 */
record WrittenName(String text, String owner, String model, Origin origin) {

  private static final String COLUMN = " has the column";
  private static final String TABLE = " has the table";

  /**
   * The names of these models that are wrong, one for each place: a wrong prefix is in the names of
   * all columns of an embedded record.
   */
  static List<WrittenName> wrong(Mappings mappings, Predicate<WrittenName> isWrong) {
    Set<Origin> places = new HashSet<>();
    return mappings.models().stream()
        .flatMap(model -> of(model).stream())
        .filter(isWrong)
        .filter(name -> places.add(name.origin()))
        .toList();
  }

  /** All names of a model: of its table, columns, sequences and indexes. */
  private static List<WrittenName> of(ModelMapping model) {
    List<WrittenName> names = new ArrayList<>();
    names.add(
        new WrittenName(
            model.table(),
            model.name() + TABLE,
            model.qualifiedName(),
            model.isTableStated() ? Places.model(model, "table") : model.origin()));
    for (ColumnMapping column : model.columns()) {
      names.add(
          new WrittenName(
              column.column(),
              column.label() + COLUMN,
              model.qualifiedName(),
              MemberPath.isNested(column.name())
                  ? Places.embedded(column, "prefix")
                  : Places.column(column, "name")));
      if (!column.options().sequence().isEmpty()) {
        names.add(
            new WrittenName(
                column.options().sequence(),
                column.label() + " has the sequence",
                model.qualifiedName(),
                Places.id(column, "sequence")));
      }
    }
    for (RelationMapping relation : model.relations()) {
      relation
          .columns()
          .forEach(
              column ->
                  names.add(
                      new WrittenName(
                          column,
                          relation.label() + COLUMN,
                          model.qualifiedName(),
                          Places.relation(relation, "column").element(column))));
    }
    for (IndexMapping index : model.indexes()) {
      if (!index.name().isEmpty()) {
        names.add(
            new WrittenName(
                index.name(),
                model.name() + " has the index",
                model.qualifiedName(),
                Places.index(index, "name")));
      }
    }
    return names;
  }

  boolean isOfColumn() {
    return owner.endsWith(COLUMN);
  }

  boolean isOfTable() {
    return owner.endsWith(TABLE);
  }

  /** Whose it is and what it is called, where it can be shown. */
  String sentence() {
    return "%s \"%s\"".formatted(owner, text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?"));
  }
}
