/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.WindowFunction;

/**
 * What can be selected beside the fields of a model. Its methods read well with their class and
 * without, by {@code import static}.
 *
 * <pre>{@code
 * record Line(UUID id, String title, @Nullable String author) {}
 *
 * List<Line> lines = posts.query()
 *     .select(p -> Select.columns(p.id(), p.title(), p.author().name()).as(Line::new))
 *     .list();
 * }</pre>
 */
public final class Select {

  private Select() {}

  /** How many rows there are: all of a query, or those of each group. */
  public static LongColumn count() {
    return new LongColumn(Aggregate.COUNT_ROWS);
  }

  /** The place of each row among those of its window, from 1. */
  public static WindowCall<LongColumn> rowNumber() {
    return WindowCall.number(WindowFunction.Name.ROW_NUMBER);
  }

  /** The place of each row, where equal ones have the same one, and leave out those after it. */
  public static WindowCall<LongColumn> rank() {
    return WindowCall.number(WindowFunction.Name.RANK);
  }

  /** The place of each row, where equal ones have the same one, and the next ones the next. */
  public static WindowCall<LongColumn> denseRank() {
    return WindowCall.number(WindowFunction.Name.DENSE_RANK);
  }

  /**
   * In which of so many parts of about equal size each row is, from 1.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public static WindowCall<LongColumn> ntile(int parts) {
    return WindowCall.ntile(parts);
  }

  /**
   * Begins an expression of several values, of which each row has that of the first condition that
   * is true: {@code CASE} in SQL.
   *
   * <pre>{@code
   * users.query().select(u -> Select.when(u.visits().gt(9)).then("often").orElse("seldom"))
   * }</pre>
   */
  public static When when(Condition condition) {
    return new When(condition);
  }

  /**
   * The whole row as its model: that of the query itself, or of a to-one relation, null where there
   * is none.
   *
   * <pre>{@code
   * posts.query().select(p -> Select.columns(Select.row(p), Select.row(p.author())).as(Signed::new))
   * }</pre>
   */
  public static <M> Selectable<M> row(Fields<M, ?> fields) {
    return new SelectedRow<>(Arguments.present("row(..)", "the fields of a row", fields).source);
  }

  /** Only fields of a model are those of a row. */
  @SuppressWarnings("DoNotCallSuggester") // its type has to be taken, and then refused
  public static SomeOfTheseCannotBeSelected row(Object other) {
    throw new IllegalArgumentException(
        "row(..) takes the fields of a query or of a to-one relation. A column is selected as it"
            + " is.");
  }

  /** No more than sixteen expressions, conditions and rows can be selected together. */
  @SuppressWarnings("DoNotCallSuggester") // its type has to be taken, and then refused
  public static SomeOfTheseCannotBeSelected columns(Object first, Object... more) {
    throw new IllegalArgumentException(
        "columns(..) takes up to 16 expressions, conditions and rows. Select row(..), or fewer.");
  }

  /** What {@code columns(..)} is of arguments that no query can give: it has no {@code as(..)}. */
  public static final class SomeOfTheseCannotBeSelected {

    private SomeOfTheseCannotBeSelected() {}
  }

  /** One of them, to be made into one value by {@code as(..)}. */
  public static <A> SelectedColumns.Of1<A> columns(Selectable<A> a) {
    return new SelectedColumns.Of1<>(a);
  }

  /** Two of them, to be made into one value by {@code as(..)}. */
  public static <A, B> SelectedColumns.Of2<A, B> columns(Selectable<A> a, Selectable<B> b) {
    return new SelectedColumns.Of2<>(a, b);
  }

  /** Three of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C> SelectedColumns.Of3<A, B, C> columns(
      Selectable<A> a, Selectable<B> b, Selectable<C> c) {
    return new SelectedColumns.Of3<>(a, b, c);
  }

  /** Four of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D> SelectedColumns.Of4<A, B, C, D> columns(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
    return new SelectedColumns.Of4<>(a, b, c, d);
  }

  /** Five of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E> SelectedColumns.Of5<A, B, C, D, E> columns(
      Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
    return new SelectedColumns.Of5<>(a, b, c, d, e);
  }

  /** Six of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F> SelectedColumns.Of6<A, B, C, D, E, F> columns(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f) {
    return new SelectedColumns.Of6<>(a, b, c, d, e, f);
  }

  /** Seven of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G> SelectedColumns.Of7<A, B, C, D, E, F, G> columns(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g) {
    return new SelectedColumns.Of7<>(a, b, c, d, e, f, g);
  }

  /** Eight of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H> SelectedColumns.Of8<A, B, C, D, E, F, G, H> columns(
      Selectable<A> a,
      Selectable<B> b,
      Selectable<C> c,
      Selectable<D> d,
      Selectable<E> e,
      Selectable<F> f,
      Selectable<G> g,
      Selectable<H> h) {
    return new SelectedColumns.Of8<>(a, b, c, d, e, f, g, h);
  }

  /** Nine of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I>
      ManySelectedColumns.Of9<A, B, C, D, E, F, G, H, I> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i) {
    return new ManySelectedColumns.Of9<>(a, b, c, d, e, f, g, h, i);
  }

  /** Ten of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J>
      ManySelectedColumns.Of10<A, B, C, D, E, F, G, H, I, J> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j) {
    return new ManySelectedColumns.Of10<>(a, b, c, d, e, f, g, h, i, j);
  }

  /** Eleven of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K>
      ManySelectedColumns.Of11<A, B, C, D, E, F, G, H, I, J, K> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k) {
    return new ManySelectedColumns.Of11<>(a, b, c, d, e, f, g, h, i, j, k);
  }

  /** Twelve of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L>
      ManySelectedColumns.Of12<A, B, C, D, E, F, G, H, I, J, K, L> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k,
          Selectable<L> l) {
    return new ManySelectedColumns.Of12<>(a, b, c, d, e, f, g, h, i, j, k, l);
  }

  /** Thirteen of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M>
      ManySelectedColumns.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k,
          Selectable<L> l,
          Selectable<M> m) {
    return new ManySelectedColumns.Of13<>(a, b, c, d, e, f, g, h, i, j, k, l, m);
  }

  /** Fourteen of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
      ManySelectedColumns.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k,
          Selectable<L> l,
          Selectable<M> m,
          Selectable<N> n) {
    return new ManySelectedColumns.Of14<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  /** Fifteen of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
      ManySelectedColumns.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k,
          Selectable<L> l,
          Selectable<M> m,
          Selectable<N> n,
          Selectable<O> o) {
    return new ManySelectedColumns.Of15<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  /** Sixteen of them, to be made into one value by {@code as(..)}. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
      ManySelectedColumns.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> columns(
          Selectable<A> a,
          Selectable<B> b,
          Selectable<C> c,
          Selectable<D> d,
          Selectable<E> e,
          Selectable<F> f,
          Selectable<G> g,
          Selectable<H> h,
          Selectable<I> i,
          Selectable<J> j,
          Selectable<K> k,
          Selectable<L> l,
          Selectable<M> m,
          Selectable<N> n,
          Selectable<O> o,
          Selectable<P> p) {
    return new ManySelectedColumns.Of16<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
