/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables that belong together, sorted by name.
 *
 * @param name the name of the schema in Ashlar, not in a database
 * @param tables the tables, in any order when given
 */
public record Schema(String name, List<Table> tables) {

  public Schema {
    tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
  }

  /** The names of the sequences that columns take their values from, sorted. */
  public List<String> sequences() {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(TableColumn::defaultValue)
        .filter(value -> value.kind() == DefaultValue.Kind.SEQUENCE)
        .map(DefaultValue::text)
        .distinct()
        .sorted()
        .toList();
  }

  /** The table with exactly this name. */
  public Optional<Table> table(String tableName) {
    return tables.stream().filter(table -> table.name().equals(tableName)).findFirst();
  }
}
