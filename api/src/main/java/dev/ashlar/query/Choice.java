/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first condition that is true: {@code CASE} in SQL; immutable. It is an
 * expression once it is known what is taken where none is.
 *
 * @param <T> the values
 * @param <E> the expression
 */
public final class Choice<T, E> {

  private final ColumnType type;
  private final Function<? super T, Bind> binding;
  private final Function<Operand, ? extends Expression<T>> made;
  private final List<Case.When> whens;

  private Choice(
      ColumnType type,
      Function<? super T, Bind> binding,
      Function<Operand, ? extends Expression<T>> made,
      List<Case.When> whens) {
    this.type = type;
    this.binding = binding;
    this.made = made;
    this.whens = whens;
  }

  static <T, E extends Expression<T>> Choice<T, E> of(
      ColumnType type,
      Function<? super T, Bind> binding,
      Function<Operand, E> made,
      Predicate condition,
      T value) {
    return new Choice<T, E>(type, binding, made, List.of()).and(condition, value);
  }

  static <T, E extends Expression<T>> Choice<T, E> of(Predicate condition, E expression) {
    Operand operand = expression.operand();
    Choice<T, E> none =
        new Choice<>(
            operand.type(),
            value -> operand.bound(expression.bind(value)),
            expression::computed,
            List.of());
    return none.with(condition, operand, operand.type());
  }

  /** The next condition, where those so far are not true. */
  public Next<T, E> when(Condition condition) {
    return new Next<>(this, new When(condition).condition());
  }

  /**
   * The value where no condition is true.
   *
   * @throws IllegalArgumentException when it is null
   */
  public E orElse(T value) {
    return end(argument("orElse(..)", value), type);
  }

  /** The value of the expression where no condition is true. */
  public E orElse(Expression<T> other) {
    Operand operand = Arguments.present("orElse(..)", "an expression", other).operand();
    return end(operand, CommonType.of(type, operand.type()));
  }

  /** No value where no condition is true. */
  public E orNull() {
    return end(null, type);
  }

  private Choice<T, E> and(Predicate condition, T value) {
    return with(condition, argument("then(..)", value), type);
  }

  private Choice<T, E> with(Predicate condition, Term value, ColumnType common) {
    List<Case.When> all = new ArrayList<>(whens);
    all.add(new Case.When(condition, value));
    return new Choice<>(common, binding, made, List.copyOf(all));
  }

  private Term argument(String call, T value) {
    return Parameters.of(binding.apply(Arguments.present(call, "a value", value)));
  }

  @SuppressWarnings("unchecked") // each class gives its own
  private E end(@Nullable Term otherwise, ColumnType common) {
    return (E) made.apply(Texts.caseless(new Case(whens, otherwise, common)));
  }

  /**
   * A further condition for which a value has yet to be said.
   *
   * @param <T> the values
   * @param <E> the expression
   */
  public static final class Next<T, E> {

    private final Choice<T, E> before;
    private final Predicate condition;

    private Next(Choice<T, E> before, Predicate condition) {
      this.before = before;
      this.condition = condition;
    }

    /**
     * The value where this is the first condition that is true.
     *
     * @throws IllegalArgumentException when it is null
     */
    public Choice<T, E> then(T value) {
      return before.and(condition, value);
    }

    /** The value of the expression where this is the first condition that is true. */
    public Choice<T, E> then(Expression<T> expression) {
      Operand operand = Arguments.present("then(..)", "an expression", expression).operand();
      return before.with(condition, operand, CommonType.of(before.type, operand.type()));
    }
  }
}
