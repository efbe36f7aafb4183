/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.RowMapper;
import dev.ashlar.table.Source;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What mappers ask of queries. Public since mappers stand in another package, and for nobody else.
 */
public final class MapperSupport {

  private MapperSupport() {}

  /**
   * A query over all rows.
   *
   * @param runner runs its statements
   * @param fields new ones, of a root
   * @param mapper reads its rows
   */
  public static <M, F extends Fields<M, F>> Query<M, F> query(
      QueryRunner runner, F fields, RowMapper<M> mapper) {
    return new Query<>(Selection.of(runner, fields, mapper));
  }

  /** The same over all rows that are not deleted, of a model whose deleted rows stay. */
  public static <M, F extends Fields<M, F>> SoftDeleteQuery<M, F> softDeleteQuery(
      QueryRunner runner, F fields, RowMapper<M> mapper) {
    return new SoftDeleteQuery<>(Selection.of(runner, fields, mapper));
  }

  /** The orders that a text may ask for: none yet. */
  public static <F extends Fields<?, F>> Sorts<F> sorts() {
    return Sorts.none();
  }

  /**
   * Copies of these rows, in their order, with a relation that is loaded.
   *
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the function names no relation, or a row is null
   * @throws dev.ashlar.FieldOutOfScope when it is a relation of a query
   */
  public static <M, F extends Fields<M, F>> List<M> load(
      QueryRunner runner,
      F fields,
      Collection<? extends M> rows,
      Function<? super F, ? extends Include> relation) {
    return Loader.load(runner, fields, rows, relation);
  }

  /**
   * A statement to be looked at.
   *
   * @param statement null where none would be sent
   */
  public static UnsentStatement unsent(QueryRunner runner, @Nullable BoundStatement statement) {
    return new UnsentStatement(runner, statement);
  }

  /** The place whose columns these fields are. */
  public static Source place(Fields<?, ?> fields) {
    return fields.source;
  }

  /**
   * What a condition on these fields stands for.
   *
   * @param call as the user writes it: {@code "deleteMany(..)"}
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the function or the condition is null
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static <F extends Fields<?, F>> Predicate condition(
      String call, F fields, Function<? super F, ? extends Condition> where) {
    return Scopes.check(
        fields.source,
        Held.predicate(
            Arguments.present(call, "a function that makes a condition", where).apply(fields)));
  }

  /**
   * The column that an expression is nothing but.
   *
   * @param row the fields that it was made of
   * @return its ordinal in the table of the row; -1 when it is computed, or of another table
   * @throws dev.ashlar.FieldOutOfScope when it is a field of a query
   */
  public static int ordinal(Fields<?, ?> row, Assignable<?> expression) {
    if (!(operand(expression) instanceof Column column)) {
      return -1;
    }
    Scopes.check(row.source, column);
    List<ModelColumn> columns = row.table.columns();
    int ordinal = columns.size() - 1;
    while (ordinal >= 0 && !row.source.column(columns.get(ordinal)).equals(column)) {
      ordinal--;
    }
    return ordinal;
  }

  /** Whether it is what lies beneath a record or a converter: {@code u.email().stored()}. */
  public static boolean isStored(Assignable<?> expression) {
    return ((Equatable<?>) expression).isBeneath();
  }

  /** An expression as messages name it: {@code "User.email"}. */
  public static String label(Assignable<?> expression) {
    return operand(expression).label();
  }

  /**
   * What a value that the database computes stands for.
   *
   * @param row the fields that it was made of
   * @param target the column to set
   * @throws IllegalArgumentException when a column of another table is used, or one that the target
   *     could not hold exactly
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static Term assigned(Fields<?, ?> row, ModelColumn target, Assignable<?> value) {
    return Assigned.of(row.source, target, operand(value));
  }

  private static Operand operand(Assignable<?> expression) {
    return ((Equatable<?>) expression).operand();
  }
}
