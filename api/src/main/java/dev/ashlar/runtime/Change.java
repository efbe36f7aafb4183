/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.Assignable;
import dev.ashlar.query.Assignments;
import dev.ashlar.query.Fields;
import dev.ashlar.query.ModelTable;
import dev.ashlar.sql.dialect.Bind;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What an update changes: the columns that were set, and no other; the base of generated changes
 * such as {@code UserChange}. Filled once, by the function that an update is given.
 *
 * <pre>{@code
 * users.update(id, c -> c.name("Alicia").visits(v -> v.plus(1)));
 * }</pre>
 *
 * @param <M> the model
 */
public abstract class Change<M> {

  private final Assignments set;

  /** For generated changes. */
  protected Change(ModelTable<M> table) {
    set = Assignments.none(table);
  }

  /** Sets the column with this ordinal; a second value takes the place of the first. */
  protected final void set(int ordinal, Bind value) {
    set.set(ordinal, value);
  }

  /** Sets the columns that begin with this ordinal. */
  final void setAll(int ordinal, List<Bind> values) {
    for (int i = 0; i < values.size(); i++) {
      set(ordinal + i, values.get(i));
    }
  }

  /**
   * Sets the column with this ordinal to what the database makes of the row as it is.
   *
   * @param row new fields, of a root
   */
  protected final <F extends Fields<M, F>> void set(
      int ordinal, F row, Function<? super F, ? extends Assignable<?>> value) {
    Assignable<?> made = value.apply(row);
    if (made == null) {
      throw new IllegalArgumentException(
          "An expression for %s was null. Leave the call out, or set a value."
              .formatted(set.table().label(set.table().column(ordinal))));
    }
    set.set(ordinal, row, made);
  }

  /** Whether nothing was set. */
  final boolean isEmpty() {
    return set.isEmpty();
  }

  /** Sets every column that a change can set to what the model has. */
  protected abstract void copy(M model);

  /**
   * The columns in the table's order, with the moment of the update and the next version.
   *
   * @throws IllegalArgumentException when nothing was set
   */
  final Assignments assignments(Instant now) {
    if (set.isEmpty()) {
      throw new IllegalArgumentException(
          """
          The update of %1$s sets no column. Set at least one in %1$sChange, \
          or leave the call out when there is nothing to change."""
              .formatted(set.table().modelName()));
    }
    return set.touch(now);
  }

  /** What it writes, by column. */
  final Evidence evidence() {
    return Evidence.Written.of(set);
  }
}
