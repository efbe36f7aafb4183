/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/** The same as {@link SelectedColumns} of more than eight. */
public final class ManySelectedColumns {

  private ManySelectedColumns() {}

  /** Nine. */
  public static final class Of9<A, B, C, D, E, F, G, H, I> extends SelectedColumns {

    Of9(
        Selectable<A> a,
        Selectable<B> b,
        Selectable<C> c,
        Selectable<D> d,
        Selectable<E> e,
        Selectable<F> f,
        Selectable<G> g,
        Selectable<H> h,
        Selectable<I> i) {
      super(a, b, c, d, e, f, g, h, i);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of9<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8]));
    }
  }

  /** Ten. */
  public static final class Of10<A, B, C, D, E, F, G, H, I, J> extends SelectedColumns {

    Of10(
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
      super(a, b, c, d, e, f, g, h, i, j);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of10<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9]));
    }
  }

  /** Eleven. */
  public static final class Of11<A, B, C, D, E, F, G, H, I, J, K> extends SelectedColumns {

    Of11(
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
      super(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of11<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10]));
    }
  }

  /** Twelve. */
  public static final class Of12<A, B, C, D, E, F, G, H, I, J, K, L> extends SelectedColumns {

    Of12(
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
      super(a, b, c, d, e, f, g, h, i, j, k, l);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of12<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? super L,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10], (L) v[11]));
    }
  }

  /** Thirteen. */
  public static final class Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> extends SelectedColumns {

    Of13(
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
      super(a, b, c, d, e, f, g, h, i, j, k, l, m);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of13<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? super L,
                ? super M,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12]));
    }
  }

  /** Fourteen. */
  public static final class Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> extends SelectedColumns {

    Of14(
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
      super(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of14<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? super L,
                ? super M,
                ? super N,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13]));
    }
  }

  /** Fifteen. */
  public static final class Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
      extends SelectedColumns {

    Of15(
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
      super(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of15<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? super L,
                ? super M,
                ? super N,
                ? super O,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14]));
    }
  }

  /** Sixteen. */
  public static final class Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
      extends SelectedColumns {

    Of16(
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
      super(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of16<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? super I,
                ? super J,
                ? super K,
                ? super L,
                ? super M,
                ? super N,
                ? super O,
                ? super P,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                  (I) v[8], (J) v[9], (K) v[10], (L) v[11], (M) v[12], (N) v[13], (O) v[14],
                  (P) v[15]));
    }
  }
}
