/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.schema.ColumnType;
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

  ModelTexts plan(List<PlannedColumn> key, List<PlannedUnique> uniques) {
    return new ModelTexts(
        names(columns, ""),
        select(),
        insert(insertOrder(columns)),
        create(insertOrder(columns)),
        find(key),
        delete(key),
        uniques.stream().map(unique -> find(unique.columns())).toList(),
        key.get(0).isIdentity() ? Optional.of(keyless()) : Optional.empty(),
        role(Role.SOFT_DELETE)
            .map(deletedAt -> new ModelTexts.SoftDelete(restore(key, deletedAt), remove(key))));
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

  private String find(List<PlannedColumn> key) {
    return "%s\nWHERE %s".formatted(select(), equal(key, ROOT))
        + role(Role.SOFT_DELETE)
            .map(deletedAt -> " AND %s%s IS NULL".formatted(ROOT, style.quote(deletedAt.name())))
            .orElse("");
  }

  /** Where deleted rows stay, a deletion is an update. */
  private String delete(List<PlannedColumn> key) {
    return role(Role.SOFT_DELETE)
        .map(deletedAt -> write(key, deletedAt, "?", "IS NULL"))
        .orElseGet(() -> remove(key));
  }

  private String restore(List<PlannedColumn> key, PlannedColumn deletedAt) {
    return write(key, deletedAt, "NULL", "IS NOT NULL");
  }

  private String remove(List<PlannedColumn> key) {
    return "DELETE FROM %s\nWHERE %s".formatted(table, equal(key, ""));
  }

  private String write(
      List<PlannedColumn> key, PlannedColumn deletedAt, String moment, String before) {
    String column = style.quote(deletedAt.name());
    String updated =
        role(Role.UPDATED_AT).map(at -> ", %s = ?".formatted(style.quote(at.name()))).orElse("");
    String raised =
        role(Role.VERSION)
            .map(version -> style.quote(version.name()))
            .map(version -> ", %s = %s + 1".formatted(version, version))
            .orElse("");
    return "UPDATE %s\nSET %s = %s%s%s\nWHERE %s AND %s %s"
        .formatted(table, column, moment, updated, raised, equal(key, ""), column, before);
  }

  private Optional<PlannedColumn> role(Role role) {
    return columns.stream().filter(column -> column.is(role)).findFirst();
  }

  private ModelTexts.Keyless keyless() {
    List<PlannedColumn> inserted = withoutIdentity(columns);
    return inserted.isEmpty()
        ? new ModelTexts.Keyless(insertKeyOnly(), returned(insertKeyOnly()))
        : new ModelTexts.Keyless(insert(inserted), create(inserted));
  }

  private String insert(List<PlannedColumn> inserted) {
    String binds =
        Stream.generate(() -> "?").limit(inserted.size()).collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s)\nVALUES (%s)".formatted(table, names(inserted, ""), binds);
  }

  private String create(List<PlannedColumn> inserted) {
    return returned(insert(inserted));
  }

  /** An insert has at least one value, so that one statement can insert several rows. */
  private String insertKeyOnly() {
    String made = columns.get(0).table().identity() ? style.nextIdentity() : "DEFAULT";
    return "INSERT INTO %s (%s)\nVALUES (%s)".formatted(table, names(columns, ""), made);
  }

  private String returned(String insert) {
    return style.returning(Verb.INSERT, insert, names(columns, ""));
  }

  private String equal(List<PlannedColumn> key, String prefix) {
    return key.stream()
        .map(column -> equal(column.type(), prefix + style.quote(column.name())))
        .collect(Collectors.joining(" AND "));
  }

  private String equal(ColumnType type, String column) {
    return style.inKey(type, column) + " = " + style.inKey(type, "?");
  }

  private String names(List<PlannedColumn> named, String prefix) {
    return named.stream()
        .map(column -> prefix + style.quote(column.name()))
        .collect(Collectors.joining(", "));
  }
}
