/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import org.jspecify.annotations.Nullable;

/**
 * The columns that an update sets, and their values; immutable.
 *
 * <pre>{@code
 * Assignments.none(UserFields.TABLE).with(1, Bind.text("a@b.c"))
 * }</pre>
 */
public final class Assignments {

  private final ModelTable<?> table;
  private final @Nullable Bind[] values;

  private Assignments(ModelTable<?> table, @Nullable Bind[] values) {
    this.table = table;
    this.values = values;
  }

  /** Sets nothing yet. */
  public static Assignments none(ModelTable<?> table) {
    return new Assignments(table, new @Nullable Bind[table.columns().size()]);
  }

  /**
   * Sets the column with this ordinal as well, to what the bind says, which may be NULL. Set again,
   * it has the later value. Values of a sensitive column are hidden.
   */
  public Assignments with(int ordinal, Bind value) {
    @Nullable Bind[] extended = values.clone();
    extended[ordinal] = table.column(ordinal).sensitive() ? value.sensitive() : value;
    return new Assignments(table, extended);
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    for (Bind value : values) {
      if (value != null) {
        return false;
      }
    }
    return true;
  }

  /** The table whose columns are set. */
  public ModelTable<?> table() {
    return table;
  }

  /** The columns in the order of their ordinals: {@code "email" = ?, "name" = ?}. */
  void write(SqlText out) {
    String comma = "";
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      Bind value = values[ordinal];
      if (value != null) {
        out.append(comma).quoted(table.column(ordinal).name()).append(" = ").bind(value);
        comma = ", ";
      }
    }
  }
}
