/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Argument;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
  private final @Nullable Bind[] binds;
  private @Nullable Argument @Nullable [] computed;

  private Assignments(ModelTable<?> table) {
    this.table = table;
    this.binds = new @Nullable Bind[table.columns().size()];
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
    binds[ordinal] = table.column(ordinal).sensitive() ? value.sensitive() : value;
    if (computed != null) {
      computed[ordinal] = null;
    }
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
    compute(ordinal, Assigned.of(row.source, table.column(ordinal), value));
    return this;
  }

  private void compute(int ordinal, Argument value) {
    if (computed == null) {
      computed = new @Nullable Argument[binds.length];
    }
    computed[ordinal] = value;
    binds[ordinal] = null;
  }

  private @Nullable Argument computed(int ordinal) {
    return computed == null ? null : computed[ordinal];
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
      compute(version.getAsInt(), new NextVersion(table.column(version.getAsInt())));
    }
    return this;
  }

  /**
   * Sets a column to what it is where nothing else is set, so that the row is locked, counts and is
   * given back.
   *
   * @return this
   */
  public Assignments orKeep() {
    if (isEmpty()) {
      int ordinal = table.keyOrdinals().get(0);
      compute(ordinal, new Itself(table.column(ordinal)));
    }
    return this;
  }

  /** Whether the column with this ordinal is set. */
  public boolean sets(int ordinal) {
    return binds[ordinal] != null || computed(ordinal) != null;
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      if (sets(ordinal)) {
        return false;
      }
    }
    return true;
  }

  /** The values that are set, by the names of their columns; without those the database makes. */
  public Map<String, Bind> values() {
    Map<String, Bind> set = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      Bind bind = binds[ordinal];
      if (bind != null) {
        set.put(table.column(ordinal).name(), bind);
      }
    }
    return set;
  }

  /** The columns whose values the database computes by expressions of the program. */
  public List<ModelColumn> computed() {
    return ordinals().stream()
        .filter(ordinal -> isExpression(computed(ordinal)))
        .map(table::column)
        .toList();
  }

  private static boolean isExpression(@Nullable Argument made) {
    return made != null && !(made instanceof NextVersion) && !(made instanceof Itself);
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
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      if (sets(ordinal)) {
        Argument made = computed(ordinal);
        if (ordinal >= Long.SIZE || !(made == null || made instanceof NextVersion)) {
          return OptionalLong.empty();
        }
        shape |= 1L << ordinal;
      }
    }
    return OptionalLong.of(shape);
  }

  /**
   * Writes the values into the parameters from the first one on, in the order of the columns.
   *
   * @return the parameter behind the last one
   */
  public int bind(Binder to) throws SQLException {
    int next = 1;
    for (Bind bind : binds) {
      if (bind != null) {
        bind.to(to, next++);
      }
    }
    return next;
  }

  /**
   * Adds what {@link #bind} writes: the values of the text of {@link #write}, if it has a shape.
   */
  public void addTo(List<Bind> all) {
    for (Bind bind : binds) {
      if (bind != null) {
        all.add(bind);
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
    for (int ordinal : atOnce ? ordinals() : SetOrder.safe(table, ordinals(), this::computed)) {
      out.append(comma).quoted(table.column(ordinal).name()).append(" = ");
      writeValue(out, ordinal);
      comma = ", ";
    }
  }

  /** The ordinals of the columns that are set. */
  private List<Integer> ordinals() {
    List<Integer> ordinals = new ArrayList<>();
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      if (sets(ordinal)) {
        ordinals.add(ordinal);
      }
    }
    return ordinals;
  }

  private void writeValue(SqlText out, int ordinal) {
    Argument made = computed(ordinal);
    Bind bind = binds[ordinal];
    if (made != null) {
      made.write(out);
    } else if (bind != null) {
      out.bind(bind);
    }
  }

  private record Itself(ModelColumn column) implements Argument {

    @Override
    public void write(SqlText out) {
      out.own(column);
    }
  }

  private record NextVersion(ModelColumn column) implements Argument {

    @Override
    public void write(SqlText out) {
      out.own(column).append(" + 1");
    }
  }
}
