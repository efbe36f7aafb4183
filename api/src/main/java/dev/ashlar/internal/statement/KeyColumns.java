/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The columns of a key at one place: those of a primary key, or those of the foreign key that holds
 * it, in the order of the primary key.
 */
public record KeyColumns(List<Column> columns) {

  public KeyColumns {
    columns = List.copyOf(columns);
  }

  /** Columns of the table at this place. */
  public static KeyColumns of(Source source, List<ModelColumn> columns) {
    List<Column> operands = new ArrayList<>(columns.size());
    for (ModelColumn column : columns) {
      operands.add(source.column(column));
    }
    return new KeyColumns(operands);
  }

  /** The primary key of the table at this place. */
  public static KeyColumns of(Source source) {
    return of(source, source.table().keys());
  }

  public boolean isSingle() {
    return columns.size() == 1;
  }

  /** The column that stands for all where they have a value together, or none has. */
  public Column first() {
    return columns.get(0);
  }

  /** Holds the same key as the other one. */
  public Predicate eq(KeyColumns other) {
    Predicate all = Comparison.of(Operator.EQ, first(), other.first());
    for (int i = 1; i < columns.size(); i++) {
      all = Junction.all(all, Comparison.of(Operator.EQ, columns.get(i), other.columns.get(i)));
    }
    return all;
  }

  /** Holds another key than the other one. */
  public Predicate ne(KeyColumns other) {
    return isSingle() ? Comparison.of(Operator.NE, first(), other.first()) : Negation.of(eq(other));
  }

  /** Holds this key. */
  public Predicate eq(List<Bind> key) {
    Predicate all = compare(Operator.EQ, 0, key);
    for (int i = 1; i < columns.size(); i++) {
      all = Junction.all(all, compare(Operator.EQ, i, key));
    }
    return all;
  }

  /** Holds another key than this one. */
  public Predicate ne(List<Bind> key) {
    return isSingle() ? compare(Operator.NE, 0, key) : Negation.of(eq(key));
  }

  private Predicate compare(Operator operator, int part, List<Bind> key) {
    Column column = columns.get(part);
    return Comparison.of(operator, column, Parameters.of(column.bound(key.get(part))));
  }

  /** Holds one of these keys, of which there is at least one. */
  public Predicate in(List<List<Bind>> keys) {
    return isSingle()
        ? Comparison.of(Operator.IN, first(), new Parameters(firsts(keys)))
        : new RowsIn(columns, keys);
  }

  /** Holds none of these keys, of which there is at least one. */
  public Predicate notIn(List<List<Bind>> keys) {
    return isSingle()
        ? Comparison.of(Operator.NOT_IN, first(), new Parameters(firsts(keys)))
        : Negation.of(new RowsIn(columns, keys));
  }

  private List<Bind> firsts(List<List<Bind>> keys) {
    return keys.stream().map(key -> first().bound(key.get(0))).toList();
  }

  public void eachColumn(Consumer<? super Column> visitor) {
    columns.forEach(visitor);
  }
}
