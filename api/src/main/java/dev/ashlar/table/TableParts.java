/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table is made of, while it is collected: columns in the order of their ordinals. */
final class TableParts {

  final List<ModelColumn> columns = new ArrayList<>();
  final List<Integer> keyOrdinals = new ArrayList<>();
  final List<Line> relationLines = new ArrayList<>();
  boolean isKeyMade;
  boolean isKeyOfSequence;
  int updatedAtOrdinal = -1;
  int versionOrdinal = -1;
  int deletedAtOrdinal = -1;
  boolean convertsKeys;
  boolean runsCode;

  /** Adds a column of a pivot table, which no component stands for. */
  void addOfPair(String name, ColumnType type, boolean sensitive) {
    columns.add(new ModelColumn("", name, type, false, sensitive));
  }

  /**
   * The ordinal of the column with this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  int ordinal(String name) {
    return ordinal(columns, name);
  }

  /** The same among the columns of a table. */
  static int ordinal(List<ModelColumn> columns, String name) {
    for (int ordinal = 0; ordinal < columns.size(); ordinal++) {
      if (columns.get(ordinal).name().equals(name)) {
        return ordinal;
      }
    }
    throw new IllegalArgumentException("There is no column %s.".formatted(name));
  }

  /** The columns of the key, in its order. */
  List<ModelColumn> keys() {
    List<ModelColumn> keys = new ArrayList<>(keyOrdinals.size());
    for (int ordinal : keyOrdinals) {
      keys.add(columns.get(ordinal));
    }
    return List.copyOf(keys);
  }

  /** The first column of JSON; null when there is none. */
  @Nullable ModelColumn firstJson() {
    for (ModelColumn column : columns) {
      if (column.type().kind() == ColumnType.Kind.JSON) {
        return column;
      }
    }
    return null;
  }

  static ColumnNames names(List<ModelColumn> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (ModelColumn column : columns) {
      names.add(column.name());
    }
    return new ColumnNames(names);
  }
}
