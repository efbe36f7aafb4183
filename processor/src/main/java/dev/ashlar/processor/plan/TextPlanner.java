/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements of a model that depend on nothing but the model. */
final class TextPlanner {

  private static final String ROOT = "t0.";

  private final SqlStyle style;
  private final String table;
  private final List<PlannedColumn> columns;

  TextPlanner(SqlStyle style, String table, List<PlannedColumn> columns) {
    this.style = style;
    this.table = style.quote(table);
    this.columns = columns;
  }

  ModelTexts plan(PlannedColumn key, List<PlannedUnique> uniques) {
    return new ModelTexts(
        select(),
        insert(insertOrder(columns)),
        create(insertOrder(columns)),
        find(key),
        "DELETE FROM %s\nWHERE %s = ?".formatted(table, style.quote(key.name())),
        uniques.stream().map(unique -> find(unique.column())).toList(),
        key.isIdentity() ? Optional.of(keyless()) : Optional.empty());
  }

  /**
   * The columns in the order in which inserts name and drafts bind them: an identity key is last.
   */
  static List<PlannedColumn> insertOrder(List<PlannedColumn> columns) {
    List<PlannedColumn> ordered = new ArrayList<>(withoutIdentity(columns));
    columns.stream().filter(PlannedColumn::isIdentity).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  private static List<PlannedColumn> withoutIdentity(List<PlannedColumn> columns) {
    return columns.stream().filter(column -> !column.isIdentity()).toList();
  }

  private String select() {
    return "SELECT %s\nFROM %s t0".formatted(names(columns, ROOT), table);
  }

  private String find(PlannedColumn column) {
    return "%s\nWHERE %s%s = ?".formatted(select(), ROOT, style.quote(column.name()));
  }

  private ModelTexts.Keyless keyless() {
    List<PlannedColumn> inserted = withoutIdentity(columns);
    return new ModelTexts.Keyless(insert(inserted), create(inserted));
  }

  private String insert(List<PlannedColumn> inserted) {
    String binds =
        Stream.generate(() -> "?").limit(inserted.size()).collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s)\nVALUES (%s)".formatted(table, names(inserted, ""), binds);
  }

  private String create(List<PlannedColumn> inserted) {
    return style.returning(Verb.INSERT, insert(inserted), names(columns, ""));
  }

  private String names(List<PlannedColumn> named, String prefix) {
    return named.stream()
        .map(column -> prefix + style.quote(column.name()))
        .collect(Collectors.joining(", "));
  }
}
