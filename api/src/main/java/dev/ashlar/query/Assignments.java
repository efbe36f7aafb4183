/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The columns that an update sets, and what to; immutable.
 *
 * <pre>{@code
 * Assignments.none(UserFields.TABLE).with(1, Bind.text("a@b.c"))
 * }</pre>
 */
public final class Assignments {

  private final ModelTable<?> table;
  private final @Nullable Argument[] values;

  private Assignments(ModelTable<?> table, @Nullable Argument[] values) {
    this.table = table;
    this.values = values;
  }

  /** Sets nothing yet. */
  public static Assignments none(ModelTable<?> table) {
    return new Assignments(table, new @Nullable Argument[table.columns().size()]);
  }

  /**
   * Sets the column with this ordinal as well, to what the bind says, which may be NULL. Set again,
   * it has the later value. Values of a sensitive column are hidden.
   */
  public Assignments with(int ordinal, Bind value) {
    Bind shown = table.column(ordinal).sensitive() ? value.sensitive() : value;
    return extended(ordinal, new BoundValues(List.of(shown)));
  }

  /**
   * Sets the column with this ordinal as well, to what the database makes of columns of the row.
   *
   * @param row the fields that the value was made of
   * @throws IllegalArgumentException when it reads a column of another table
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public Assignments with(int ordinal, Fields<?, ?> row, Assignable<?> value) {
    return extended(ordinal, Assigned.of(row.source, table.column(ordinal), value));
  }

  /** Raises the version, if the table has one. */
  public Assignments withNextVersion() {
    OptionalInt version = table.versionOrdinal();
    return version.isEmpty()
        ? this
        : extended(version.getAsInt(), new NextVersion(table.column(version.getAsInt())));
  }

  private Assignments extended(int ordinal, Argument value) {
    @Nullable Argument[] extended = values.clone();
    extended[ordinal] = value;
    return new Assignments(table, extended);
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    for (Argument value : values) {
      if (value != null) {
        return false;
      }
    }
    return true;
  }

  /** The values that are set, by the names of their columns; without those the database makes. */
  public Map<String, Bind> values() {
    Map<String, Bind> set = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      if (values[ordinal] instanceof BoundValues bound) {
        set.put(table.column(ordinal).name(), bound.binds().get(0));
      }
    }
    return set;
  }

  /** The table whose columns are set. */
  public ModelTable<?> table() {
    return table;
  }

  /** The columns in the order of their ordinals: {@code "email" = ?, "name" = ?}. */
  void write(SqlText out) {
    String comma = "";
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      Argument value = values[ordinal];
      if (value != null) {
        out.append(comma).quoted(table.column(ordinal).name()).append(" = ");
        value.write(out);
        comma = ", ";
      }
    }
  }

  private record NextVersion(ModelColumn column) implements Argument {

    @Override
    public void write(SqlText out) {
      out.quoted(column.name()).append(" + 1");
    }
  }
}
