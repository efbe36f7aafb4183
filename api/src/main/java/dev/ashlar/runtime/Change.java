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
import java.util.OptionalInt;
import java.util.TreeMap;

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
  private final Map<Integer, Bind> values = new TreeMap<>();

  /** For generated changes. */
  protected Change(ModelTable<M> table) {
    this.table = table;
  }

  /** Sets the column with this ordinal; a second value takes the place of the first. */
  protected final void set(int ordinal, Bind value) {
    values.put(ordinal, value);
  }

  /**
   * The columns in the table's order, with the moment of the update.
   *
   * @throws IllegalArgumentException when nothing was set
   */
  final Assignments assignments(Instant now) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          """
          The update of %1$s sets no column. Set at least one in %1$sChange, \
          or leave the call out when there is nothing to change."""
              .formatted(table.modelName()));
    }
    Assignments all = Assignments.none(table);
    for (Map.Entry<Integer, Bind> each : values.entrySet()) {
      all = all.with(each.getKey(), each.getValue());
    }
    OptionalInt updatedAt = table.updatedAtOrdinal();
    return updatedAt.isPresent() ? all.with(updatedAt.getAsInt(), Bind.instant(now)) : all;
  }

  /** What it writes, by column. */
  final Evidence evidence() {
    Map<String, Bind> byColumn = new HashMap<>();
    values.forEach((ordinal, bind) -> byColumn.put(table.column(ordinal).name(), bind));
    return new Evidence.Written(List.of(byColumn));
  }
}
