/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.List;
import java.util.stream.Stream;

/**
 * The other side of a {@link Ref}: all rows that point here.
 *
 * <p>Reading never runs a query, and a handle is not iterable, so that a loop over rows that were
 * not loaded cannot look harmless. All handles of this kind are equal, so that a model equals
 * itself whether or not its relations were loaded; compare {@code many.list()} where the rows
 * matter.
 *
 * <pre>{@code
 * List<String> titles = user.posts().stream().map(Post::title).toList();
 * }</pre>
 *
 * @param <T> the model that points here
 */
public sealed interface Many<T> permits LoadedMany, UnloadedMany {

  /**
   * The rows, unmodifiable; empty when there are none.
   *
   * @throws NotLoadedException when they were not loaded; the message names the call that does
   */
  List<T> list();

  /**
   * The rows as a stream.
   *
   * @throws NotLoadedException when they were not loaded; the message names the call that does
   */
  Stream<T> stream();

  /** Whether {@link #list} answers. */
  boolean isLoaded();

  /**
   * A loaded handle with these rows, copied.
   *
   * @throws NullPointerException when a row is null
   */
  static <T> Many<T> of(List<T> rows) {
    return new LoadedMany<>(List.copyOf(rows));
  }

  /** A handle that was not loaded. */
  static <T> Many<T> notLoaded() {
    return notLoaded(HandleOrigin.UNKNOWN_MANY);
  }

  /** A handle that was not loaded, and which call would load it. */
  static <T> Many<T> notLoaded(HandleOrigin origin) {
    return new UnloadedMany<>(origin);
  }
}
