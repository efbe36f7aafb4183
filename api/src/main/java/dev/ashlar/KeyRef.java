/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key, and the row or where to get it. Equality leaves the row out, so that cycles end here. */
final class KeyRef<T> implements Ref<T> {

  private final Class<T> model;
  private final Object key;
  private final @Nullable T row;
  private final @Nullable HandleOrigin origin;

  KeyRef(Class<T> model, Object key, @Nullable T row, @Nullable HandleOrigin origin) {
    if (key == null) {
      throw new IllegalArgumentException(
          "A Ref to %s needs a key; a relation without a target is null, on a component that is @Nullable."
              .formatted(model.getSimpleName()));
    }
    this.model = model;
    this.key = key;
    this.row = row;
    this.origin = origin;
  }

  @Override
  public T get() {
    if (row == null) {
      throw new NotLoadedException(
          origin == null
              ? "This Ref to %1$s holds a key only. Read the row with findById(ref) of %1$sMapper."
                  .formatted(model.getSimpleName())
              : origin.notLoaded());
    }
    return row;
  }

  @Override
  public Optional<T> loaded() {
    return Optional.ofNullable(row);
  }

  @Override
  public boolean isLoaded() {
    return row != null;
  }

  @Override
  public Object key() {
    return key;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyRef<?> that && model.equals(that.model) && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return 31 * model.hashCode() + key.hashCode();
  }

  @Override
  public String toString() {
    return "Ref[" + model.getSimpleName() + " " + key + "]";
  }
}
