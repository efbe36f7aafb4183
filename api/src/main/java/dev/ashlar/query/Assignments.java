/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
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
   * Sets the columns that have a value here, by their ordinals; the others stay as they are. Values
   * of sensitive columns are hidden.
   *
   * @param values one place for each column; copied
   * @param now the moment, for the column that every update sets to it
   */
  public static Assignments of(ModelTable<?> table, @Nullable Bind[] values, Instant now) {
    @Nullable Bind[] hidden = values.clone();
    OptionalInt updatedAt = table.updatedAtOrdinal();
    if (updatedAt.isPresent()) {
      hidden[updatedAt.getAsInt()] = Bind.instant(now);
    }
    for (int ordinal = 0; ordinal < hidden.length; ordinal++) {
      Bind value = hidden[ordinal];
      if (value != null && table.column(ordinal).sensitive()) {
        hidden[ordinal] = value.sensitive();
      }
    }
    return new Assignments(table, hidden);
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

  /** Which columns are set: one bit for each. Two with the same shape have the same text. */
  long shape() {
    long shape = 0;
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      if (values[ordinal] != null) {
        shape |= 1L << ordinal;
      }
    }
    return shape;
  }

  /** The values in the order of the text, and behind them one more. */
  List<Bind> bindsAnd(Bind last) {
    int next = 0;
    for (Bind value : values) {
      next += value == null ? 0 : 1;
    }
    Bind[] binds = new Bind[next + 1];
    next = 0;
    for (Bind value : values) {
      if (value != null) {
        binds[next++] = value;
      }
    }
    binds[next] = last;
    return List.of(binds);
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
