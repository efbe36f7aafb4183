/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Capability;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The columns that one update sets, and what to. It is filled in place, by one thread.
 *
 * <pre>{@code
 * Assignments.none(UserFields.TABLE).set(1, Bind.text("a@b.c"))
 * }</pre>
 */
public final class Assignments {

  private final ModelTable<?> table;
  private final @Nullable Argument[] values;

  private Assignments(ModelTable<?> table) {
    this.table = table;
    this.values = new @Nullable Argument[table.columns().size()];
  }

  /** Sets nothing yet. */
  public static Assignments none(ModelTable<?> table) {
    return new Assignments(table);
  }

  /**
   * Sets the column with this ordinal as well, to what the bind says, which may be NULL. Set again,
   * it has the later value. Values of a sensitive column are hidden.
   *
   * @return this
   */
  public Assignments set(int ordinal, Bind value) {
    values[ordinal] = new BoundValue(table.column(ordinal).sensitive() ? value.sensitive() : value);
    return this;
  }

  /**
   * Sets the column with this ordinal as well, to what the database makes of columns of the row.
   *
   * @param row the fields that the value was made of
   * @return this
   * @throws IllegalArgumentException when it reads a column of another table
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public Assignments set(int ordinal, Fields<?, ?> row, Assignable<?> value) {
    values[ordinal] = Assigned.of(row.source, table.column(ordinal), value);
    return this;
  }

  /**
   * Sets what every write sets: the moment of the last update and the next version, as far as the
   * table has them.
   *
   * @return this
   */
  public Assignments touch(Instant now) {
    OptionalInt updatedAt = table.updatedAtOrdinal();
    if (updatedAt.isPresent()) {
      set(updatedAt.getAsInt(), Bind.instant(now));
    }
    OptionalInt version = table.versionOrdinal();
    if (version.isPresent()) {
      values[version.getAsInt()] = new NextVersion(table.column(version.getAsInt()));
    }
    return this;
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
      if (values[ordinal] instanceof BoundValue bound) {
        set.put(table.column(ordinal).name(), bound.bind());
      }
    }
    return set;
  }

  /** The table whose columns are set. */
  public ModelTable<?> table() {
    return table;
  }

  /**
   * Which columns are set: one bit for each. Two with the same shape have the same text. Empty
   * where an expression is among them, or the table has too many columns.
   */
  OptionalLong shape() {
    long shape = 0;
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      Argument value = values[ordinal];
      if (value != null) {
        if (ordinal >= Long.SIZE
            || !(value instanceof BoundValue || value instanceof NextVersion)) {
          return OptionalLong.empty();
        }
        shape |= 1L << ordinal;
      }
    }
    return OptionalLong.of(shape);
  }

  /** The binds of what {@link #write} writes, where there is a shape. */
  void addTo(List<Bind> binds) {
    for (Argument value : values) {
      if (value instanceof BoundValue bound) {
        binds.add(bound.bind());
      }
    }
  }

  /**
   * The columns in the order of their ordinals, {@code "email" = ?, "name" = ?}, unless the
   * database sets one after the other.
   */
  void write(SqlText out) {
    boolean atOnce = out.dialect().capabilities().contains(Capability.SETS_ALL_AT_ONCE);
    String comma = "";
    for (int ordinal : atOnce ? SetOrder.given(values) : SetOrder.safe(table, values)) {
      Argument value = values[ordinal];
      if (value != null) {
        out.append(comma).quoted(table.column(ordinal).name()).append(" = ");
        value.write(out);
        comma = ", ";
      }
    }
  }

  private record BoundValue(Bind bind) implements Argument {

    @Override
    public void write(SqlText out) {
      out.bind(bind);
    }
  }

  private record NextVersion(ModelColumn column) implements Argument {

    @Override
    public void write(SqlText out) {
      out.quoted(column.name()).append(" + 1");
    }
  }
}
