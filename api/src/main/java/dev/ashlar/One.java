/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Optional;

/**
 * The other side of a unique {@link Ref}: at most one row that points here.
 *
 * <p>Reading never runs a query. All handles of this kind are equal, so that a model equals itself
 * whether or not its relations were loaded; compare {@code one.get()} where the row matters.
 *
 * <pre>{@code
 * if (user.profile().isLoaded()) {
 *   String bio = user.profile().get().map(Profile::bio).orElse("");
 * }
 * }</pre>
 *
 * @param <T> the model that points here
 */
public sealed interface One<T> permits LoadedOne, UnloadedOne {

  /**
   * The row, or empty when there is none.
   *
   * @throws NotLoadedException when it was not loaded; the message names the call that does
   */
  Optional<T> get();

  /** Whether {@link #get} answers. */
  boolean isLoaded();

  /**
   * A loaded handle with this row.
   *
   * @throws IllegalArgumentException when the row is null
   */
  static <T> One<T> of(T row) {
    if (row == null) {
      throw new IllegalArgumentException("One.of(..) got no row; for none use One.none().");
    }
    return new LoadedOne<>(Optional.of(row));
  }

  /** A loaded handle: there is no such row. */
  static <T> One<T> none() {
    return new LoadedOne<>(Optional.empty());
  }

  /** A handle that was not loaded. */
  static <T> One<T> notLoaded() {
    return notLoaded(HandleOrigin.UNKNOWN_ONE);
  }

  /** A handle that was not loaded, and which call would load it. */
  static <T> One<T> notLoaded(HandleOrigin origin) {
    return new UnloadedOne<>(origin);
  }
}
