/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A window function that has yet to be told of which rows it is, by {@code over(..)}.
 *
 * <pre>{@code
 * Select.rowNumber().over(w -> w.partitionBy(p.author().id()).orderBy(p.createdAt().desc()))
 * }</pre>
 *
 * @param <E> what it is then
 */
public final class WindowCall<E> {

  private final WindowFunction function;
  private final Function<Operand, E> made;

  private WindowCall(WindowFunction function, Function<Operand, E> made) {
    this.function = function;
    this.made = made;
  }

  /** One that takes a value of another row. */
  static <E> WindowCall<E> of(
      WindowFunction.Name name, Operand of, List<Term> further, Function<Operand, E> made) {
    Windows.requireNone(of, name.name().toLowerCase(Locale.ROOT) + "(..)");
    List<Term> arguments = new ArrayList<>();
    arguments.add(of);
    arguments.addAll(further);
    return new WindowCall<>(new WindowFunction(name, arguments, of.type(), true), made);
  }

  /** One that numbers rows. */
  static WindowCall<LongColumn> number(WindowFunction.Name name, Term... arguments) {
    return new WindowCall<>(WindowFunction.number(name, arguments), LongColumn::new);
  }

  /** In how many parts rows are put. */
  static WindowCall<LongColumn> ntile(int parts) {
    return number(WindowFunction.Name.NTILE, Windows.count("ntile", parts));
  }

  /**
   * Of these rows, in this order.
   *
   * @throws IllegalStateException when no order is said: it counts rows as they are sorted
   */
  public E over(Function<? super Window, Window> window) {
    return made.apply(Windows.over(function, window));
  }
}
