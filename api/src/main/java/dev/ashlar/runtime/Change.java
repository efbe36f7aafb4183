/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.Assignments;
import dev.ashlar.query.ModelTable;
import dev.ashlar.sql.dialect.Bind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an update changes: the columns that were set, and no other; the base of generated changes
 * such as {@code UserChange}. Filled once, by the function that an update is given.
 *
 * <pre>{@code
 * users.update(id, c -> c.name("Alicia").role(ADMIN));
 * }</pre>
 *
 * @param <M> the model
 */
public abstract class Change<M> {

  private final ModelTable<M> table;
  private final @Nullable Bind[] values;

  /** For generated changes. */
  protected Change(ModelTable<M> table) {
    this.table = table;
    values = new @Nullable Bind[table.columns().size()];
  }

  /** Sets the column with this ordinal; a second value takes the place of the first. */
  protected final void set(int ordinal, Bind value) {
    values[ordinal] = value;
  }

  /**
   * The columns in the table's order, with the moment of the update.
   *
   * @throws IllegalArgumentException when nothing was set
   */
  final Assignments assignments(Instant now) {
    if (isEmpty()) {
      throw new IllegalArgumentException(
          """
          The update of %1$s sets no column. Set at least one in %1$sChange, \
          or leave the call out when there is nothing to change."""
              .formatted(table.modelName()));
    }
    return Assignments.of(table, values, now);
  }

  private boolean isEmpty() {
    for (Bind value : values) {
      if (value != null) {
        return false;
      }
    }
    return true;
  }

  /** What it writes, by column. */
  final Evidence evidence() {
    Map<String, Bind> byColumn = new HashMap<>();
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      Bind bind = values[ordinal];
      if (bind != null) {
        byColumn.put(table.column(ordinal).name(), bind);
      }
    }
    return new Evidence.Written(List.of(byColumn));
  }
}
