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
import org.jspecify.annotations.Nullable;

/**
 * All that the text of a statement depends on: words and numbers, each in a row, and apart from
 * them the values. What comes next is told by words alone, so that the two rows are of one tree
 * only. Tables are numbered as they come; neither they nor the tree are kept.
 */
class Shape {

  private static final String NOTHING = "";

  private Object[] words = new Object[32];
  private int said;
  private int[] numbers = new int[32];
  private int counted;
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
    return said + counted;
  }

  /** Equal for equal shapes. */
  final int hash() {
    return hash;
  }

  /** Kinds of nodes, names and the like, in a row. */
  final Object[] words() {
    return Arrays.copyOf(words, said);
  }

  /** How many of what there are, and yes and no, in a row. */
  final int[] numbers() {
    return Arrays.copyOf(numbers, counted);
  }

  /** Whether these are its words and numbers: then it is the same shape. */
  final boolean is(Object[] otherWords, int[] otherNumbers) {
    if (otherWords.length != said
        || !Arrays.equals(otherNumbers, 0, otherNumbers.length, numbers, 0, counted)) {
      return false;
    }
    for (int i = 0; i < said; i++) {
      if (words[i] != otherWords[i] && !words[i].equals(otherWords[i])) {
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
    if (counted == numbers.length) {
      numbers = Arrays.copyOf(numbers, counted * 2);
    }
    numbers[counted++] = number;
    hash = 31 * hash + number;
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

  private void add(Object word, int number) {
    if (said == words.length) {
      words = Arrays.copyOf(words, said * 2);
    }
    words[said++] = word;
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
