/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.UniqueKey;
import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in the words of the models.
 *
 * @param model the model that it stems from
 * @param columns the components of its columns, in their order
 * @param checked the components of its declared checks, in their order
 */
record ModelNames(Table table, String model, List<String> columns, List<String> checked) {

  /** Reads the words of a line. */
  static ModelNames of(Table table, String line) {
    List<String> words = List.of(line.split(" ", -1));
    int checks = 1 + table.columns().size();
    return new ModelNames(
        table, words.get(0), words.subList(1, checks), words.subList(checks, words.size()));
  }

  /** The primary key, then the unique ones. */
  List<Constraint.Key> keys() {
    List<Constraint.Key> keys = new ArrayList<>();
    keys.add(key(true, table.primaryKey().name(), table.primaryKey().columns()));
    table.uniques().forEach(unique -> keys.add(key(false, unique.name(), unique.columns())));
    return List.copyOf(keys);
  }

  private Constraint.Key key(boolean primary, String name, List<String> keyColumns) {
    List<String> members = keyColumns.stream().map(this::member).distinct().toList();
    return new Constraint.Key(
        table.name(), keyColumns, primary, new UniqueKey<>(name, model, members));
  }

  List<Constraint.Reference> references() {
    return table.foreignKeys().stream().map(this::reference).toList();
  }

  private Constraint.Reference reference(TableForeignKey key) {
    return new Constraint.Reference(table.name(), key, label(member(key.columns().get(0))));
  }

  /** The declared ones, then those that a database may need for the type of a column. */
  List<Constraint.Check> checks() {
    List<Constraint.Check> checks = new ArrayList<>();
    for (int number = 0; number < checked.size(); number++) {
      CheckConstraint check = table.checks().get(number);
      checks.add(new Constraint.Check(check.name(), table.name(), label(checked.get(number))));
    }
    for (int number = 0; number < columns.size(); number++) {
      TableColumn column = table.columns().get(number);
      String name = Names.check(table.name(), column.name());
      checks.add(new Constraint.Check(name, table.name(), label(columns.get(number))));
    }
    return checks;
  }

  private String member(String column) {
    int number = table.columns().stream().map(TableColumn::name).toList().indexOf(column);
    return columns.get(number);
  }

  private String label(String member) {
    return model + "." + member;
  }
}
