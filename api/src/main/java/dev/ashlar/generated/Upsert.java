/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueKey;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import java.util.List;
import java.util.Locale;

/**
 * A row to insert, and what to change where a row has its key.
 *
 * @param key the unique key
 * @param columns its columns
 * @param values its values in the row
 * @param keyed whether the row has its primary key
 * @param row the row
 * @param set what to change; if nothing, the row that is there stays as it is
 */
record Upsert(
    UniqueKey<?> key,
    List<ModelColumn> columns,
    List<Bind> values,
    boolean keyed,
    DraftedRow row,
    Assignments set) {

  /**
   * The values of the key as text, equal for equal keys: upserts in this order do not wait for each
   * other.
   */
  String order() {
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String value = shown(i);
      boolean ignoresCase = columns.get(i).type().ignoresCase();
      order.append(ignoresCase ? value.toLowerCase(Locale.ROOT) : value).append('\n');
    }
    return order.toString();
  }

  /**
   * Whether {@link #order} tells which keys are equal. Where case does not count, the database
   * alone knows it of letters beyond ASCII.
   */
  boolean isOrdered() {
    for (int i = 0; i < values.size(); i++) {
      if (columns.get(i).type().ignoresCase()
          && shown(i).chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
        return false;
      }
    }
    return true;
  }

  private String shown(int column) {
    return Binds.written(values.get(column)).shown();
  }

  /** Whether no other row can have the key, since a part of it is missing. */
  boolean isKeyMissing() {
    for (Bind value : values) {
      if (value.isNothing()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row that is there has the same key afterwards. */
  boolean keepsKey() {
    return columns.stream().noneMatch(column -> set.sets(set.table().columns().indexOf(column)));
  }

  /** Whether the database makes the primary key. */
  boolean isKeyMade() {
    return row.values(set.table().keys()).isEmpty();
  }
}
