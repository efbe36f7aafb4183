/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an insert does where a unique key is taken. */
public sealed interface Conflict extends Clause {

  /** What the row that has the key is set to; empty where it stays as it is. */
  List<Assignment> set();

  /**
   * Said of one key.
   *
   * @param key its columns; empty for whichever it is, where nothing is set
   * @param where what the row that has the key must fulfil to be changed; null for nothing
   */
  record OnKey(List<Column> key, List<Assignment> set, @Nullable Predicate where)
      implements Conflict {

    /** Copies the lists. */
    public OnKey {
      key = List.copyOf(key);
      set = List.copyOf(set);
    }

    @Override
    public void eachColumn(Consumer<? super Column> visitor) {
      key.forEach(visitor);
      set.forEach(each -> each.eachColumn(visitor));
      if (where != null) {
        where.eachColumn(visitor);
      }
    }
  }

  /** Said of whichever key it is. */
  record OnAnyKey(List<Assignment> set) implements Conflict {

    /** Copies the list. */
    public OnAnyKey {
      set = List.copyOf(set);
    }

    @Override
    public void eachColumn(Consumer<? super Column> visitor) {
      set.forEach(each -> each.eachColumn(visitor));
    }
  }

  /**
   * Said of the very row, which stays as it is: whether the table has a key over its columns is not
   * known.
   *
   * @param row its columns
   */
  record OnRow(List<Column> row) implements Conflict {

    /** Copies the list. */
    public OnRow {
      row = List.copyOf(row);
    }

    @Override
    public List<Assignment> set() {
      return List.of();
    }

    @Override
    public void eachColumn(Consumer<? super Column> visitor) {
      row.forEach(visitor);
    }
  }
}
