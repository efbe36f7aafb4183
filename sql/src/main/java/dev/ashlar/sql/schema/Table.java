/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table: its columns in their order, and everything else sorted by name.
 *
 * @param checks the declared checks; what a dialect adds for a column's type is not among them
 */
public record Table(
    String name,
    List<TableColumn> columns,
    PrimaryKey primaryKey,
    List<TableUnique> uniques,
    List<TableIndex> indexes,
    List<TableForeignKey> foreignKeys,
    List<CheckConstraint> checks) {

  public Table {
    columns = List.copyOf(columns);
    uniques = sorted(uniques, TableUnique::name);
    indexes = sorted(indexes, TableIndex::name);
    foreignKeys = sorted(foreignKeys, TableForeignKey::name);
    checks = sorted(checks, CheckConstraint::name);
  }

  /** The column with exactly this name. */
  public Optional<TableColumn> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  private static <T> List<T> sorted(List<T> values, Function<T, String> name) {
    return values.stream().sorted(Comparator.comparing(name)).toList();
  }
}
