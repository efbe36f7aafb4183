/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft writes. A draft may make a key, and another one each time it is asked; this is what
 * it wrote once.
 *
 * @param columns the columns, in the order of the parameters; there may be more than values
 * @param binds the values, those of sensitive columns hidden
 */
public record DraftedRow(List<ModelColumn> columns, List<Bind> binds) {

  /** In characters, of which one may take four bytes. */
  private static final long LONGEST_STATEMENT = 2_000_000;

  /**
   * Of these values, in the order of the parameters of an insert; secrets are known as such.
   *
   * @param values not copied, since whoever made them has no more use for them
   */
  public static DraftedRow of(Subject subject, List<Bind> values) {
    List<ModelColumn> columns = subject.inserted();
    for (int i = 0; i < values.size(); i++) {
      if (columns.get(i).sensitive()) {
        values.set(i, values.get(i).sensitive());
      }
    }
    return new DraftedRow(columns, values);
  }

  /** The column with this name in the database, if there is one. */
  public Optional<ModelColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The value of a column; empty where the database makes it. */
  public Optional<Bind> value(ModelColumn column) {
    int place = columns.indexOf(column);
    return place < binds.size() ? Optional.of(binds.get(place)) : Optional.empty();
  }

  /**
   * The value of a column that the draft has.
   *
   * @throws IndexOutOfBoundsException when the database makes it
   */
  public Bind given(ModelColumn column) {
    return binds.get(columns.indexOf(column));
  }

  /** The values of these columns; none where the database makes one of them. */
  public List<Bind> values(List<ModelColumn> wanted) {
    if (wanted.size() == 1) {
      int place = columns.indexOf(wanted.get(0));
      return place < binds.size() ? List.of(binds.get(place)) : List.of();
    }
    List<Bind> values = new ArrayList<>(wanted.size());
    for (ModelColumn column : wanted) {
      value(column).ifPresent(values::add);
    }
    return values.size() == wanted.size() ? values : List.of();
  }

  /** The values by the names of their columns. */
  public Map<String, Bind> values() {
    Map<String, Bind> values = new HashMap<>();
    for (int i = 0; i < binds.size(); i++) {
      values.put(columns.get(i).name(), binds.get(i));
    }
    return values;
  }

  /**
   * The rows in parts that one statement can hold: a server refuses a statement that is too long,
   * MariaDB at 16 MB.
   */
  public static List<List<DraftedRow>> parts(List<DraftedRow> rows) {
    List<List<DraftedRow>> parts = new ArrayList<>();
    int start = 0;
    long length = 0;
    for (int i = 0; i < rows.size(); i++) {
      long more = rows.get(i).binds().stream().mapToLong(Bind::length).sum();
      if (i > start && length + more > LONGEST_STATEMENT) {
        parts.add(rows.subList(start, i));
        start = i;
        length = 0;
      }
      length += more;
    }
    parts.add(rows.subList(start, rows.size()));
    return parts;
  }

  /** The values of several rows. */
  public static List<List<Bind>> bindsOf(List<DraftedRow> rows) {
    return rows.stream().map(DraftedRow::binds).toList();
  }

  /** Which rows were to be written. */
  public static Evidence evidence(List<DraftedRow> rows) {
    return new Evidence.Written(rows.stream().map(DraftedRow::values).toList());
  }
}
