/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Optional;

/**
 * A reference to one row of another model: its key always, the row itself once it was loaded.
 *
 * <p>Reading never runs a query. Two references are equal when they point at the same row of the
 * same model, loaded or not. Generated mappers make references and give typed keys back:
 *
 * <pre>{@code
 * Ref<User> author = UserMapper.ref(userId);
 * UUID id = UserMapper.key(post.author());
 * Optional<User> user = users.findById(post.author());
 * }</pre>
 *
 * @param <T> the model pointed at
 */
public sealed interface Ref<T> permits KeyRef {

  /**
   * The row.
   *
   * @throws NotLoadedException when the row was not loaded; the message names the call that does
   */
  T get();

  /** The row, or empty when it was not loaded. */
  Optional<T> loaded();

  /** Whether {@link #get} gives a row. */
  boolean isLoaded();

  /** The key of the row, of the type of the model's {@link Id}: there whether loaded or not. */
  Object key();

  /**
   * A reference that knows the key only. Prefer the generated {@code UserMapper.ref(id)}, which
   * checks the key's type.
   *
   * @param key of exactly the type of the model's {@link Id}, boxed where that is primitive
   * @throws IllegalArgumentException when the key is null
   */
  static <T> Ref<T> of(Class<T> model, Object key) {
    return new KeyRef<>(model, key, null, null);
  }

  /**
   * A reference that knows the key only, and which call would load the row.
   *
   * @throws IllegalArgumentException when the key is null
   */
  static <T> Ref<T> of(Class<T> model, Object key, HandleOrigin origin) {
    return new KeyRef<>(model, key, null, origin);
  }

  /**
   * A reference whose row was loaded.
   *
   * @throws IllegalArgumentException when the key or the row is null
   */
  static <T> Ref<T> loaded(Class<T> model, Object key, T row) {
    if (row == null) {
      throw new IllegalArgumentException(
          "Ref.loaded(..) for %s got no row; for a key alone use Ref.of(..)."
              .formatted(model.getSimpleName()));
    }
    return new KeyRef<>(model, key, row, null);
  }
}
