/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.ValidationException;
import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Term;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in every row, or none, and that can be equal to something: a field of
 * a model. Compared, it makes a {@link Condition}.
 *
 * <p>Most fields are an {@link Expression} as well, which has an order. One that is not is an
 * address of a host, or a decimal in a schema that has SQLite among its targets: it is text there,
 * by which it cannot be sorted, compared by size or computed with. Do that in Java, or leave SQLite
 * out of the targets.
 *
 * <p>Null is never compared with: a literal {@code null} does not compile, and a variable that is
 * null throws an {@link IllegalArgumentException} that names {@link #isNull} and {@code
 * whereGiven}.
 *
 * <pre>{@code
 * o -> o.total().eq(new BigDecimal("9.90"))
 * }</pre>
 *
 * @param <T> the values
 */
public abstract sealed class Equatable<T> implements Assignable<T>, Selectable<T>
    permits Expression {

  private final Operand operand;
  private boolean isBeneath;

  Equatable(Operand operand) {
    this.operand = operand;
  }

  final Operand operand() {
    return operand;
  }

  /** Its value in a row of a result; null for NULL. */
  abstract @Nullable T read(Row row, int position) throws SQLException;

  /** In how many rows it has a value: {@code count(name)} in SQL. Of rows, see {@link Select}. */
  public final LongColumn count() {
    return new LongColumn(Aggregates.of(Aggregate.Function.COUNT, operand, false));
  }

  /** How many different values it has, rows without one apart. */
  public final LongColumn countDistinct() {
    Distinct.require(operand, "countDistinct()");
    return new LongColumn(Aggregates.of(Aggregate.Function.COUNT, operand, true));
  }

  /** From now on it is what a {@link WrappedColumn} stores: its values are not checked by those. */
  final void standBeneath() {
    isBeneath = true;
  }

  final boolean isBeneath() {
    return isBeneath;
  }

  /** The value, checked, for a statement. */
  abstract Bind bind(T value);

  /**
   * Equal to the value. Unknown where the field has none.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition eq(T value) {
    return equal(Operator.EQ, given("eq", value));
  }

  /** Equal to the other field. Unknown where one of the two has no value. */
  public final Condition eq(Equatable<T> other) {
    return compare(Operator.EQ, given("eq", other));
  }

  /**
   * Not equal to the value. Unknown where the field has none.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition ne(T value) {
    return equal(Operator.NE, given("ne", value));
  }

  /** Not equal to the other field. Unknown where one of the two has no value. */
  public final Condition ne(Equatable<T> other) {
    return compare(Operator.NE, given("ne", other));
  }

  /**
   * Not equal to the value, or without one: true or false, never unknown.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition isDistinctFrom(T value) {
    return equal(Operator.IS_DISTINCT_FROM, given("isDistinctFrom", value));
  }

  /**
   * Not equal to the other field, where two that have no value count as equal: true or false, never
   * unknown.
   */
  public final Condition isDistinctFrom(Equatable<T> other) {
    return compare(Operator.IS_DISTINCT_FROM, given("isDistinctFrom", other));
  }

  /**
   * Equal to one of the values; false for an empty collection, of which the database is not even
   * asked where nothing else could be true. Unknown where the field has no value, unless the
   * collection is empty.
   *
   * @throws IllegalArgumentException when the collection or one of its values is null
   */
  public final Condition in(Collection<? extends T> values) {
    return among(Operator.IN, "in", values);
  }

  /**
   * Equal to none of the values; true for an empty collection. Unknown where the field has no
   * value, unless the collection is empty.
   *
   * @throws IllegalArgumentException when the collection or one of its values is null
   */
  public final Condition notIn(Collection<? extends T> values) {
    return among(Operator.NOT_IN, "notIn", values);
  }

  /** Has no value. */
  public final Condition isNull() {
    return new Held(Comparison.of(Operator.IS_NULL, operand));
  }

  /** Has a value. */
  public final Condition isNotNull() {
    return new Held(Comparison.of(Operator.IS_NOT_NULL, operand));
  }

  /**
   * Whether a row can have the value. One that no row can have is never sent: databases would round
   * it to one that some row has.
   */
  boolean canHold(T value) {
    return true;
  }

  private Condition equal(Operator operator, T value) {
    if (canHold(value)) {
      return compare(operator, bind(value));
    }
    return new Held(
        operator == Operator.IS_DISTINCT_FROM
            ? new Constant(true, operand)
            : Constant.unlessNull(operator == Operator.NE, operand));
  }

  final Condition compare(Operator operator, Bind value) {
    return new Held(Comparison.of(operator, operand, argument(value)));
  }

  final Condition compare(Operator operator, Equatable<T> other) {
    return new Held(Comparison.of(operator, operand, other.operand()));
  }

  final Condition among(Operator operator, String method, Collection<? extends T> values) {
    List<Bind> binds = binds(method, values);
    return binds.isEmpty() && !values.isEmpty()
        ? new Held(Constant.unlessNull(operator == Operator.NOT_IN, operand))
        : among(operator, binds);
  }

  final Condition among(Operator operator, List<Bind> values) {
    if (values.isEmpty()) {
      return new Held(new Constant(operator == Operator.NOT_IN, operand));
    }
    return new Held(
        Comparison.of(
            operator, operand, new Parameters(values.stream().map(operand::bound).toList())));
  }

  final Term argument(Bind value) {
    return Parameters.of(operand.bound(value));
  }

  private List<Bind> binds(String method, Collection<? extends T> values) {
    Collection<? extends T> given =
        values == null ? Arguments.values(operand.label(), method, values) : values;
    List<Bind> binds = new ArrayList<>(given.size());
    for (T value : given) {
      if (canHold(value == null ? Arguments.oneOf(operand.label(), method, value) : value)) {
        binds.add(bind(value));
      }
    }
    return binds;
  }

  final <V> V given(String method, @Nullable V value) {
    return value == null ? Arguments.value(operand.label(), method, value) : value;
  }

  /** A checked value; the label is put together where it is refused only. */
  static <V> V checked(Operand operand, BiFunction<String, V, V> check, V value) {
    try {
      return check.apply("", value);
    } catch (ValidationException refused) {
      return check.apply(operand.label(), value);
    }
  }
}
