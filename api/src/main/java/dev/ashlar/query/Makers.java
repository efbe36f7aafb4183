/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/**
 * Functions of many values, for what has more than {@link java.util.function.BiFunction} takes:
 * constructors, factories, lambdas.
 */
public final class Makers {

  private Makers() {}

  /** Makes something of three values. */
  @FunctionalInterface
  public interface Of3<A, B, C, R extends @Nullable Object> {

    R make(A a, B b, C c);
  }

  /** Makes something of four values. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, R extends @Nullable Object> {

    R make(A a, B b, C c, D d);
  }

  /** Makes something of five values. */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e);
  }

  /** Makes something of six values. */
  @FunctionalInterface
  public interface Of6<A, B, C, D, E, F, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f);
  }

  /** Makes something of seven values. */
  @FunctionalInterface
  public interface Of7<A, B, C, D, E, F, G, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g);
  }

  /** Makes something of eight values. */
  @FunctionalInterface
  public interface Of8<A, B, C, D, E, F, G, H, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h);
  }

  /** Makes something of nine values. */
  @FunctionalInterface
  public interface Of9<A, B, C, D, E, F, G, H, I, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  /** Makes something of ten values. */
  @FunctionalInterface
  public interface Of10<A, B, C, D, E, F, G, H, I, J, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
  }

  /** Makes something of eleven values. */
  @FunctionalInterface
  public interface Of11<A, B, C, D, E, F, G, H, I, J, K, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
  }

  /** Makes something of twelve values. */
  @FunctionalInterface
  public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
  }

  /** Makes something of thirteen values. */
  @FunctionalInterface
  public interface Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
  }

  /** Makes something of fourteen values. */
  @FunctionalInterface
  public interface Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
  }

  /** Makes something of fifteen values. */
  @FunctionalInterface
  public interface Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
  }

  /** Makes something of sixteen values. */
  @FunctionalInterface
  public interface Of16<
      A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R extends @Nullable Object> {

    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
  }
}
