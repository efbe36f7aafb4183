/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The columns that one update sets, and what to. It is filled in place, by one thread.
 *
 * <pre>{@code
 * Assignments.none(UserFields.TABLE).set(1, Bind.text("a@b.c"))
 * }</pre>
 */
public final class Assignments {

  /** No bits of columns, of which the last one is never set. */
  static final long NO_SHAPE = -1;

  private static final int NONE = -1;

  private final ModelTable<?> table;
  private final @Nullable Bind[] binds;
  private @Nullable Term @Nullable [] computed;
  private int raised = NONE;
  private int kept = NONE;

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
    if (raised == ordinal) {
      raised = NONE;
    }
    return this;
  }

  /**
   * Sets the column with this ordinal as well, to what the database makes of columns of the row.
   *
   * @param value of columns of one place, whichever it is
   * @return this
   */
  public Assignments set(int ordinal, Term value) {
    if (computed == null) {
      computed = new @Nullable Term[binds.length];
    }
    computed[ordinal] = value;
    binds[ordinal] = null;
    return this;
  }

  private @Nullable Term computed(int ordinal) {
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
      raised = version.getAsInt();
      clear(raised);
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
      kept = table.keyOrdinals().get(0);
      clear(kept);
    }
    return this;
  }

  private void clear(int ordinal) {
    binds[ordinal] = null;
    if (computed != null) {
      computed[ordinal] = null;
    }
  }

  /** Whether the column with this ordinal is set. */
  public boolean sets(int ordinal) {
    return binds[ordinal] != null
        || computed(ordinal) != null
        || ordinal == raised
        || ordinal == kept;
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
        .filter(ordinal -> computed(ordinal) != null)
        .map(table::column)
        .toList();
  }

  /** The table whose columns are set. */
  public ModelTable<?> table() {
    return table;
  }

  /**
   * Which columns are set: one bit for each. Two with the same shape have the same text. None where
   * an expression is among them, or the table has too many columns.
   */
  public long shape() {
    if (kept != NONE) {
      return NO_SHAPE;
    }
    long shape = raised == NONE ? 0 : bit(raised);
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      if (binds[ordinal] != null) {
        shape |= bit(ordinal);
      } else if (computed(ordinal) != null) {
        return NO_SHAPE;
      }
    }
    return shape;
  }

  /** That of one column; those that have none make all bits one. */
  private static long bit(int ordinal) {
    return ordinal < Long.SIZE - 1 ? 1L << ordinal : NO_SHAPE;
  }

  /** Whether which columns are set says all of its text but for the values. */
  public boolean hasShape() {
    return shape() != NO_SHAPE;
  }

  /**
   * Writes the values into the parameters from the first one on, in the order of the columns.
   *
   * @return the parameter behind the last one
   */
  public int bind(Binder to) throws SQLException {
    return bind(to, 1);
  }

  /** The same from this parameter on. */
  public int bind(Binder to, int first) throws SQLException {
    int next = first;
    for (Bind bind : binds) {
      if (bind != null) {
        bind.to(to, next++);
      }
    }
    return next;
  }

  /** Adds what {@link #bind} writes: the values of the text of {@link #list}, if it has a shape. */
  public void addTo(List<Bind> all) {
    for (Bind bind : binds) {
      if (bind != null) {
        all.add(bind);
      }
    }
  }

  /**
   * What is set, in the order of the ordinals.
   *
   * @param rows the place of the rows that are written
   * @throws IllegalArgumentException when nothing is set
   */
  List<Assignment> list(Source rows) {
    if (isEmpty()) {
      throw new IllegalArgumentException(
          "This update of %s sets nothing. Set a column, or leave the call out."
              .formatted(table.modelName()));
    }
    return listOrNone(rows);
  }

  /** The same, which may be nothing. */
  List<Assignment> listOrNone(Source rows) {
    List<Assignment> list = new ArrayList<>();
    for (int ordinal : ordinals()) {
      Column column = rows.column(table.column(ordinal));
      list.add(new Assignment(column, value(rows, column, ordinal)));
    }
    return list;
  }

  /** The columns that are set to values, in the order in which {@link #addTo} adds these. */
  List<ModelColumn> given() {
    return ordinals().stream()
        .filter(ordinal -> binds[ordinal] != null)
        .map(table::column)
        .toList();
  }

  /**
   * What is set, in the order of the ordinals, with each value from a column of the same name.
   *
   * @param values where these columns are
   */
  List<Assignment> list(Source rows, TableReference values) {
    List<Assignment> list = new ArrayList<>();
    for (int ordinal : ordinals()) {
      Column column = rows.column(table.column(ordinal));
      list.add(
          new Assignment(
              column, binds[ordinal] == null ? value(rows, column, ordinal) : column.at(values)));
    }
    return list;
  }

  private Term value(Source rows, Column column, int ordinal) {
    Bind bind = binds[ordinal];
    Term made = computed(ordinal);
    if (bind != null) {
      return Parameters.of(bind);
    }
    if (made != null) {
      return new Moved(rows).of(made);
    }
    return ordinal == raised ? RowTrees.next(column) : column;
  }

  /**
   * The same with other values.
   *
   * @param values one for each of those that {@link #addTo} adds
   */
  Assignments with(List<Bind> values) {
    Assignments other = none(table);
    int next = 0;
    for (int ordinal = 0; ordinal < binds.length; ordinal++) {
      if (binds[ordinal] != null) {
        other.binds[ordinal] = values.get(next++);
      }
    }
    other.computed = computed;
    other.raised = raised;
    other.kept = kept;
    return other;
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

  /** What is made of columns of one place, made of the same columns of another one. */
  private static final class Moved extends TreeRewriter {

    private final Source to;

    Moved(Source to) {
      this.to = to;
    }

    Term of(Term term) {
      return term(term);
    }

    @Override
    public Term column(Column column) {
      return column.at(to);
    }
  }
}
