/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.TableReference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the text of a statement depends on, in a row, and apart from it the values. Tables are
 * numbered as they come; neither they nor the tree are kept.
 */
class Shape {

  private static final String NOTHING = "";

  private Object[] parts = new Object[64];
  private int size;
  private int hash;
  private Bind[] values = new Bind[8];
  private int bound;
  private TableReference[] tables = new TableReference[4];
  private int named;

  static Shape of(SqlStyle style, Statement statement) {
    StatementShape shape = new StatementShape(style);
    shape.statement(statement);
    return shape;
  }

  /** How many parts there are. */
  final int size() {
    return size;
  }

  /** Equal for equal shapes. */
  final int hash() {
    return hash;
  }

  /** The parts, which are equal for equal shapes. */
  final List<Object> parts() {
    return List.of(Arrays.copyOf(parts, size));
  }

  /** Whether these are its parts. */
  final boolean is(List<Object> others) {
    if (others.size() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Object other = others.get(i);
      if (parts[i] != other && !parts[i].equals(other)) {
        return false;
      }
    }
    return true;
  }

  /** How many values there are. */
  final int bound() {
    return bound;
  }

  /** The value with this number, as they come. */
  final Bind value(int number) {
    return values[number];
  }

  /** A value, of which the text shows no more than that there is one. */
  final void value(Bind value) {
    if (bound == values.length) {
      values = Arrays.copyOf(values, bound * 2);
    }
    values[bound++] = value;
  }

  /** What kind of node begins here. */
  final void node(Class<?> kind) {
    add(kind, kind.hashCode());
  }

  final void word(Enum<?> word) {
    add(word, word.hashCode());
  }

  final void number(int number) {
    add(number, number);
  }

  final void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** A name, or that there is none. */
  final void name(@Nullable String name) {
    String given = name == null ? NOTHING : name;
    add(given, given.hashCode());
  }

  /** Several types share a number, since that of a type is long to count. */
  final void type(ColumnType type) {
    add(type, type.kind().hashCode());
  }

  /** The same of a list of names. */
  final void names(Object names, int count) {
    add(names, count);
  }

  private void add(Object part, int number) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, size * 2);
    }
    parts[size++] = part;
    hash = 31 * hash + number;
  }

  /** The number of a table, which is a new one where it was not met before. */
  final int numberOf(TableReference table) {
    if (table.equals(InsertStatement.REFUSED)) {
      return -1; // It is in every insert, and has its own word there.
    }
    for (int i = 0; i < named; i++) {
      if (tables[i].equals(table)) {
        return i;
      }
    }
    if (named == tables.length) {
      tables = Arrays.copyOf(tables, named * 2);
    }
    tables[named] = table;
    return named++;
  }
}
