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

  @Override
  default void eachColumn(Consumer<? super Column> visitor) {
    set().forEach(each -> each.eachColumn(visitor));
  }

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
  }

  /** Said of whichever key it is. */
  record OnAnyKey(List<Assignment> set) implements Conflict {

    /** Copies the list. */
    public OnAnyKey {
      set = List.copyOf(set);
    }
  }
}
