/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Select#columns} has taken, by how many there are: {@code as(..)} says what to make of
 * them.
 */
public abstract non-sealed class SelectedColumns implements Selectable<ColumnsWithoutAs> {

  private final List<Selectable<?>> parts;

  SelectedColumns(Selectable<?>... parts) {
    this.parts = List.of(parts);
  }

  final <R extends @Nullable Object> Selectable<R> made(
      Function<@Nullable Object[], ? extends R> maker) {
    return new SelectedParts<>(parts, maker);
  }

  /** One. */
  public static final class Of1<A> extends SelectedColumns {

    Of1(Selectable<A> a) {
      super(a);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(Function<? super A, ? extends R> maker) {
      Picked.required(maker);
      return made(v -> maker.apply((A) v[0]));
    }
  }

  /** Two. */
  public static final class Of2<A, B> extends SelectedColumns {

    Of2(Selectable<A> a, Selectable<B> b) {
      super(a, b);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        BiFunction<? super A, ? super B, ? extends R> maker) {
      Picked.required(maker);
      return made(v -> maker.apply((A) v[0], (B) v[1]));
    }
  }

  /** Three. */
  public static final class Of3<A, B, C> extends SelectedColumns {

    Of3(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
      super(a, b, c);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of3<? super A, ? super B, ? super C, ? extends R> maker) {
      Picked.required(maker);
      return made(v -> maker.make((A) v[0], (B) v[1], (C) v[2]));
    }
  }

  /** Four. */
  public static final class Of4<A, B, C, D> extends SelectedColumns {

    Of4(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
      super(a, b, c, d);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> maker) {
      Picked.required(maker);
      return made(v -> maker.make((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
    }
  }

  /** Five. */
  public static final class Of5<A, B, C, D, E> extends SelectedColumns {

    Of5(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
      super(a, b, c, d, e);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> maker) {
      Picked.required(maker);
      return made(v -> maker.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
    }
  }

  /** Six. */
  public static final class Of6<A, B, C, D, E, F> extends SelectedColumns {

    Of6(
        Selectable<A> a,
        Selectable<B> b,
        Selectable<C> c,
        Selectable<D> d,
        Selectable<E> e,
        Selectable<F> f) {
      super(a, b, c, d, e, f);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R>
            maker) {
      Picked.required(maker);
      return made(v -> maker.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
    }
  }

  /** Seven. */
  public static final class Of7<A, B, C, D, E, F, G> extends SelectedColumns {

    Of7(
        Selectable<A> a,
        Selectable<B> b,
        Selectable<C> c,
        Selectable<D> d,
        Selectable<E> e,
        Selectable<F> f,
        Selectable<G> g) {
      super(a, b, c, d, e, f, g);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of7<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v -> maker.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
    }
  }

  /** Eight. */
  public static final class Of8<A, B, C, D, E, F, G, H> extends SelectedColumns {

    Of8(
        Selectable<A> a,
        Selectable<B> b,
        Selectable<C> c,
        Selectable<D> d,
        Selectable<E> e,
        Selectable<F> f,
        Selectable<G> g,
        Selectable<H> h) {
      super(a, b, c, d, e, f, g, h);
    }

    /** What to make of each row. */
    @SuppressWarnings("unchecked") // each value was read as what its column is
    public <R extends @Nullable Object> Selectable<R> as(
        Makers.Of8<
                ? super A,
                ? super B,
                ? super C,
                ? super D,
                ? super E,
                ? super F,
                ? super G,
                ? super H,
                ? extends R>
            maker) {
      Picked.required(maker);
      return made(
          v ->
              maker.make(
                  (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
    }
  }
}
