/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import java.util.List;
import java.util.function.Function;

/**
 * An expression of which others of its own class are made: a number where there was none, or the
 * value of another row.
 *
 * <pre>{@code
 * users.query().select(u -> u.name().orElse("-"))
 * orders.query().select(o -> o.total().minus(o.total().lag(1).over(w -> w.orderBy(o.id()))))
 * }</pre>
 *
 * @param <T> the values
 * @param <E> its own class
 */
public sealed interface Composable<T, E extends Expression<T>>
    permits NumberColumn,
        FloatColumn,
        TextColumn,
        SortedColumn,
        BooleanColumn,
        ValueColumn,
        WrappedColumn {

  /**
   * Its value, or this one where it has none: {@code coalesce} in SQL.
   *
   * @throws IllegalArgumentException when the value is null
   */
  default E orElse(T value) {
    return orElse(
        self().argument(self().bind(self().present("orElse", value))),
        false,
        self().operand().type());
  }

  /** Its value, or that of the other one where it has none. */
  default E orElse(Expression<T> other) {
    Operand operand = self().present("orElse", other).operand();
    return orElse(operand, operand.isNullable(), operand.type());
  }

  private E orElse(Term other, boolean isNullable, ColumnType type) {
    Operand own = self().operand();
    return made(
        Texts.caseless(
            new Call(
                Operator.COALESCE,
                List.of(own, other),
                CommonType.of(own.type(), type),
                own.isNullable() && isNullable),
            own,
            other));
  }

  /**
   * Its value, or none where that is equal to this one.
   *
   * @throws IllegalArgumentException when the value is null
   */
  default E nullIf(T value) {
    Condition equal = self().eq(self().present("nullIf", value));
    return made(
        new Case(
            List.of(new Case.When(Held.predicate(equal), Keyword.NULL)),
            self().operand(),
            self().operand().type()));
  }

  /**
   * The value of the row so many before this one; none where there is no such row. Its {@code
   * over(..)} says of which rows, and how they are sorted.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  default WindowCall<E> lag(int rows) {
    return shifted(WindowFunction.Name.LAG, "lag", rows);
  }

  /**
   * The value of the row so many after this one, as {@link #lag} has it of those before.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  default WindowCall<E> lead(int rows) {
    return shifted(WindowFunction.Name.LEAD, "lead", rows);
  }

  /** The value of the first row, of those that its {@code over(..)} says. */
  default WindowCall<E> firstValue() {
    return WindowCall.of(WindowFunction.Name.FIRST_VALUE, self().operand(), List.of(), creator());
  }

  /** The value of the last row: without {@link Window#rowsBetween}, of those up to this one. */
  default WindowCall<E> lastValue() {
    return WindowCall.of(WindowFunction.Name.LAST_VALUE, self().operand(), List.of(), creator());
  }

  /**
   * Of an aggregate such as {@code sum()} or {@code count()}: its value of the rows around each
   * row, which stay apart.
   *
   * <pre>{@code
   * orders.query().select(o -> columns(
   *     o.id(), o.total().sum().over(w -> w.partitionBy(o.customer().id()).orderBy(o.id()))).as(Running::new))
   * }</pre>
   *
   * @throws IllegalStateException when this is no aggregate, or one of different values
   */
  default E over(Function<? super Window, Window> window) {
    return made(Windows.over(self().operand(), window));
  }

  private WindowCall<E> shifted(WindowFunction.Name name, String method, int rows) {
    return WindowCall.of(
        name,
        self().operand(),
        List.of(Windows.count(self().operand().label() + "." + method, rows)),
        creator());
  }

  private Function<Operand, E> creator() {
    return this::made;
  }

  @SuppressWarnings("unchecked") // each class gives its own
  private E made(Operand operand) {
    return (E) self().computed(operand);
  }

  @SuppressWarnings("unchecked") // all that are permitted are expressions of the same values
  private Expression<T> self() {
    return (Expression<T>) this;
  }
}
